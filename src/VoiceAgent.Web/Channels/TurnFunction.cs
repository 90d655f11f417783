using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Web.Channels;

/// <summary>Runs a turn; <see cref="TurnRunner.RunAsync"/> in the service, a script in tests of the channels.</summary>
public delegate Task<TurnResult> TurnFunction(Inbound inbound, CancellationToken cancellationToken);
