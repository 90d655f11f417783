using NodaTime;
using VoiceAgent.Core.Banking.Cards;

namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>A card, and how it was stopped.</summary>
internal sealed class CardRow
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required string Product { get; init; }

    public required string EnglishProduct { get; init; }

    public required CardKind Kind { get; init; }

    public required string MaskedNumber { get; init; }

    public required int Position { get; init; }

    public LocalDateTime? StoppedAt { get; set; }

    /// <summary>The number of the receipt for the stop.</summary>
    public string? StopReceipt { get; set; }
}
