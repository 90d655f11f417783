using NodaTime;

namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>A currency's rates in won.</summary>
internal sealed class ExchangeRateRow
{
    public required string Currency { get; init; }

    public required string Name { get; init; }

    public required string EnglishName { get; init; }

    public required int Unit { get; init; }

    public required decimal Base { get; init; }

    public required decimal Buy { get; init; }

    public required decimal Sell { get; init; }

    public required LocalDateTime QuotedAt { get; init; }

    public required int Position { get; init; }
}
