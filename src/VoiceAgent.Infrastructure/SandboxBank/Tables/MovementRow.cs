using NodaTime;

namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>Money in (above zero) or out (below zero) of an account.</summary>
internal sealed class MovementRow
{
    public long Id { get; init; }

    public required string AccountId { get; init; }

    /// <summary>In the bank's time zone.</summary>
    public required LocalDateTime At { get; init; }

    public required string Counterparty { get; init; }

    public required string EnglishCounterparty { get; init; }

    public required long Amount { get; init; }

    public required long BalanceAfter { get; init; }
}
