using NodaTime;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>The bank's time: days, limits and receipts go by Seoul.</summary>
internal sealed class BankClock(TimeProvider time)
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    /// <summary>Now.</summary>
    public Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Now on the bank's wall, to the second.</summary>
    public LocalDateTime Local => LocalOf(Now);

    /// <summary>An instant on the bank's wall, to the second.</summary>
    public static LocalDateTime LocalOf(Instant instant) =>
        instant.InZone(Seoul).LocalDateTime.With(TimeAdjusters.TruncateToSecond);
}
