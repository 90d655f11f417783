using NodaTime;

namespace VoiceAgent.Infrastructure.SandboxBank.Seed;

/// <summary>The time that the sample movements fill.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">Now: nothing has happened from there on.</param>
internal sealed record SampleSpan(LocalDateTime From, LocalDateTime Until)
{
    private const int Months = 12;

    /// <summary>The year that ends now; it begins when a bank opens in the morning.</summary>
    public static SampleSpan YearUntil(LocalDateTime now) => new(now.Date.PlusMonths(-Months).At(new(9, 0)), now);
}
