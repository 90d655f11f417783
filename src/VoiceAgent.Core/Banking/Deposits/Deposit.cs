using NodaTime;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Deposits;

/// <summary>A time deposit (예금) or an instalment saving (적금) that a customer holds.</summary>
public sealed record Deposit
{
    /// <summary>The bank's key of it.</summary>
    public required string Id { get; init; }

    /// <summary>The bank's product.</summary>
    public required Words Product { get; init; }

    /// <summary>What has been paid in.</summary>
    public required Money Principal { get; init; }

    /// <summary>Interest a year, in percent: 3.25.</summary>
    public required decimal AnnualRate { get; init; }

    /// <summary>When it began.</summary>
    public required LocalDate OpenedOn { get; init; }

    /// <summary>When it matures.</summary>
    public required LocalDate MaturesOn { get; init; }
}
