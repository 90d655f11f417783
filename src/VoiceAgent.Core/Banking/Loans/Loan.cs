using NodaTime;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Loans;

/// <summary>A loan that a customer pays back.</summary>
public sealed record Loan
{
    /// <summary>The bank's key of it.</summary>
    public required string Id { get; init; }

    /// <summary>The bank's product.</summary>
    public required Words Product { get; init; }

    /// <summary>What is still owed.</summary>
    public required Money Outstanding { get; init; }

    /// <summary>Interest a year, in percent: 4.1.</summary>
    public required decimal AnnualRate { get; init; }

    /// <summary>When the next instalment is due.</summary>
    public required LocalDate NextDueOn { get; init; }

    /// <summary>What is due then.</summary>
    public required Money NextInstalment { get; init; }
}
