using NodaTime;

namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>A loan, in won.</summary>
internal sealed class LoanRow
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required string Product { get; init; }

    public required string EnglishProduct { get; init; }

    public required long Outstanding { get; init; }

    public required decimal AnnualRate { get; init; }

    public required LocalDate NextDueOn { get; init; }

    public required long NextInstalment { get; init; }
}
