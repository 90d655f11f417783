using NodaTime;

namespace VoiceAgent.Core.Banking.Accounts;

/// <summary>Which movements of an account are wanted.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The day after the last.</param>
public sealed record MovementQuery(string AccountId, LocalDate From, LocalDate Until);
