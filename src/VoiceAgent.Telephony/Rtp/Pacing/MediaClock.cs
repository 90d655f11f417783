namespace VoiceAgent.Telephony.Rtp.Pacing;

/// <summary>The one clock of an engine: time since it was made.</summary>
internal sealed class MediaClock(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    public TimeProvider Provider => time;

    public TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>The kernel's clock, since 1970, by which it stamps datagrams.</summary>
    public TimeSpan Wall => time.GetUtcNow() - DateTimeOffset.UnixEpoch;

    /// <summary>When a datagram came, by the kernel's clock where that is known; this thread may look at it up to a packet time later.</summary>
    /// <param name="now">Now.</param>
    /// <param name="wall">Now by the calendar.</param>
    /// <param name="stamp">The kernel's stamp, since 1970.</param>
    public static TimeSpan Arrival(TimeSpan now, TimeSpan wall, TimeSpan? stamp)
    {
        var age = stamp is { } at ? wall - at : TimeSpan.Zero;
        return age > TimeSpan.Zero && age < TimeSpan.FromSeconds(1) ? now - age : now;
    }

    /// <summary>The time of so many samples at 8 kHz.</summary>
    public static TimeSpan Time(long samples) => new(samples * (TimeSpan.TicksPerSecond / 8000));

    /// <summary>Counts of 125 µs, as RTP counts time at 8 kHz.</summary>
    public static long Samples(TimeSpan time) => time.Ticks / (TimeSpan.TicksPerSecond / 8000);
}
