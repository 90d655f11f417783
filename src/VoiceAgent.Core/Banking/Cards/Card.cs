using NodaTime;
using VoiceAgent.Core.Banking.Naming;

namespace VoiceAgent.Core.Banking.Cards;

/// <summary>What a card is.</summary>
public enum CardKind
{
    /// <summary>Pays from an account at once (체크카드).</summary>
    Check,

    /// <summary>Is billed later (신용카드).</summary>
    Credit,
}

/// <summary>A card that a customer has.</summary>
public sealed record Card
{
    /// <summary>The bank's key of it.</summary>
    public required string Id { get; init; }

    /// <summary>The bank's product: 매일 체크카드.</summary>
    public required Words Product { get; init; }

    /// <summary>What it is.</summary>
    public required CardKind Kind { get; init; }

    /// <summary>The number, with all but the last four digits as asterisks: a bot needs no more.</summary>
    public required string MaskedNumber { get; init; }

    /// <summary>When it was stopped, in the bank's time zone; null when it can be used.</summary>
    public LocalDateTime? StoppedAt { get; init; }
}
