using NodaTime;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>What came of a transfer, for good: asking again by its key gives the same.</summary>
public abstract record TransferOutcome;

/// <summary>The bank moved the money. The only ground on which anyone may say so.</summary>
public sealed record TransferReceipt : TransferOutcome
{
    /// <summary>The receipt's number, to quote to the bank.</summary>
    public required string Number { get; init; }

    /// <summary>How much was sent.</summary>
    public required Money Amount { get; init; }

    /// <summary>What it cost.</summary>
    public required Money Fee { get; init; }

    /// <summary>What the source held right afterwards.</summary>
    public required Money BalanceAfter { get; init; }

    /// <summary>When, in the bank's time zone.</summary>
    public required LocalDateTime SentAt { get; init; }
}

/// <summary>The bank moved nothing.</summary>
/// <param name="Refusal">Why.</param>
public sealed record TransferRefused(Refusal Refusal) : TransferOutcome;
