using NodaTime;
using VoiceAgent.Core.Banking.Transfers;

namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>What came of an order, for good: one row a key, made or refused.</summary>
internal sealed class TransferRow
{
    /// <summary>The idempotency key; the table's own key, so that no key has two rows.</summary>
    public required string Key { get; init; }

    public required string CustomerId { get; init; }

    /// <summary>The order in one line: another order under this key is refused.</summary>
    public required string Fingerprint { get; init; }

    public required string SourceAccountId { get; init; }

    public required string Bank { get; init; }

    public required string Digits { get; init; }

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    public required long Fee { get; init; }

    public required long BalanceAfter { get; init; }

    public required LocalDateTime At { get; init; }

    /// <summary>The receipt's number; null when refused.</summary>
    public string? Receipt { get; init; }

    /// <summary>Why it was refused; null when made.</summary>
    public RefusalReason? Refused { get; init; }

    public long? Limit { get; init; }

    public long? Available { get; init; }
}
