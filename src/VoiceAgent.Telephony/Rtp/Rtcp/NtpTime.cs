namespace VoiceAgent.Telephony.Rtp.Rtcp;

/// <summary>Time as RTCP writes it (RFC 3550 section 4): seconds since 1900 in 32 bits, and 32 bits of fraction.</summary>
internal static class NtpTime
{
    private const long SecondsFrom1900To1970 = 2_208_988_800;

    /// <param name="wall">Since 1970.</param>
    public static ulong Of(TimeSpan wall)
    {
        var ticks = (ulong)(wall.Ticks + SecondsFrom1900To1970 * TimeSpan.TicksPerSecond);
        var (seconds, rest) = Math.DivRem(ticks, (ulong)TimeSpan.TicksPerSecond);
        return seconds << 32 | (rest << 32) / (ulong)TimeSpan.TicksPerSecond;
    }

    /// <summary>The middle 32 bits, by which reports refer to each other: 65536ths of a second.</summary>
    public static uint Middle(ulong ntp) => (uint)(ntp >> 16);

    /// <summary>A span of time in 65536ths of a second.</summary>
    public static uint Short(TimeSpan span) => (uint)(span.Ticks * 65536 / TimeSpan.TicksPerSecond);

    /// <summary>65536ths of a second as a span.</summary>
    public static TimeSpan Span(uint time) => new(time * TimeSpan.TicksPerSecond / 65536);
}
