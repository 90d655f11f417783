using NodaTime;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>All that goes into one turn, so that it can be taken again.</summary>
/// <param name="At">When it is taken.</param>
/// <param name="Inbound">What reaches the service.</param>
/// <param name="Bank">How the bank behaves.</param>
/// <param name="Restart">Whether the service is stopped and started before it.</param>
internal sealed record StagedTurn(Instant At, Inbound Inbound, BankMood Bank, bool Restart);
