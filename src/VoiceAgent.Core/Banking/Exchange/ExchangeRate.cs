using NodaTime;
using VoiceAgent.Core.Banking.Naming;

namespace VoiceAgent.Core.Banking.Exchange;

/// <summary>What a foreign currency costs in won, as Korean banks quote it.</summary>
public sealed record ExchangeRate
{
    /// <summary>ISO 4217 code of the foreign currency.</summary>
    public required string Currency { get; init; }

    /// <summary>Its name: 미국 달러, US dollar.</summary>
    public required Words Name { get; init; }

    /// <summary>How many major units the rates are for: 1, or 100 for yen and dong.</summary>
    public required int Unit { get; init; }

    /// <summary>The base rate (매매기준율): won for <see cref="Unit"/>.</summary>
    public required decimal Base { get; init; }

    /// <summary>What a customer pays who buys cash (현찰 살 때): won for <see cref="Unit"/>.</summary>
    public required decimal Buy { get; init; }

    /// <summary>What a customer gets who sells cash (현찰 팔 때): won for <see cref="Unit"/>.</summary>
    public required decimal Sell { get; init; }

    /// <summary>When the bank quoted it, in the bank's time zone.</summary>
    public required LocalDateTime QuotedAt { get; init; }
}
