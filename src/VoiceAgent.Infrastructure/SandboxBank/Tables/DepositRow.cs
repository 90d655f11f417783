using NodaTime;

namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>A deposit or an instalment saving, in won.</summary>
internal sealed class DepositRow
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required string Product { get; init; }

    public required string EnglishProduct { get; init; }

    public required long Principal { get; init; }

    public required decimal AnnualRate { get; init; }

    public required LocalDate OpenedOn { get; init; }

    public required LocalDate MaturesOn { get; init; }
}
