namespace VoiceAgent.Infrastructure.SandboxBank.Seed;

/// <summary>What a customer earns and pays each month, in won.</summary>
internal sealed record SampleLife
{
    public required long Opening { get; init; }

    public required string Employer { get; init; }

    public required string EnglishEmployer { get; init; }

    public required long Salary { get; init; }

    public required string RentTo { get; init; }

    public required string EnglishRentTo { get; init; }

    public required long Rent { get; init; }

    /// <summary>Passed on to the account for daily life.</summary>
    public required long Living { get; init; }

    /// <summary>Passed on to savings: the customer's own account for them, or a plan elsewhere.</summary>
    public required long Saving { get; init; }
}
