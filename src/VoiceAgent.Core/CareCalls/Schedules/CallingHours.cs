using NodaTime;

namespace VoiceAgent.Core.CareCalls.Schedules;

/// <summary>
/// The hours in which people may be rung at all: from 08:00 to 21:00 where they live. Korean law asks separate consent
/// for the night, and nobody asks it of the old.
/// </summary>
public static class CallingHours
{
    /// <summary>Nobody is rung before this local time.</summary>
    public static LocalTime Open { get; } = new(8, 0);

    /// <summary>Nobody is rung at or after this local time.</summary>
    public static LocalTime Close { get; } = new(21, 0);

    /// <summary>A calling window cut to these hours; empty (the start not before the end) when nothing is left of it.</summary>
    public static (LocalTime Opens, LocalTime Closes) Within(LocalTime windowStart, LocalTime windowEnd) =>
        (LocalTime.Max(windowStart, Open), LocalTime.Min(windowEnd, Close));

    /// <summary>Whether somebody in this zone may be rung at this instant.</summary>
    public static bool Allow(Instant at, DateTimeZone zone)
    {
        var time = at.InZone(zone).TimeOfDay;
        return time >= Open && time < Close;
    }

    /// <summary>When the hours that hold this instant end.</summary>
    public static Instant End(Instant at, DateTimeZone zone) =>
        zone.AtLeniently(at.InZone(zone).Date.At(Close)).ToInstant();
}
