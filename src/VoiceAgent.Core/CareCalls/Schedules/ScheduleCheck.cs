using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;
using NodaTime;

namespace VoiceAgent.Core.CareCalls.Schedules;

/// <summary>What must be true of a schedule before it is kept.</summary>
public static class ScheduleCheck
{
    private static readonly LocalTime Earliest = new(8, 0);
    private static readonly LocalTime Latest = new(21, 0);

    /// <summary>Each fault as the field (camelCase, as the API names it) and what to do; empty when there is none.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="now">Now.</param>
    public static IEnumerable<(string Field, string Message)> Find(Schedule schedule, Instant now)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        if (!DialogName.IsMatch(schedule.Dialog)) yield return ("dialog", "Give a dialog's name such as check-in.");
        if (RecurrenceCheck.Fault(schedule.Rule) is { } fault) yield return ("rule", fault);
        if (schedule.Tries is < 1 or > 5) yield return ("tries", "Give 1 to 5.");
        if (schedule.RetryMinutes is < 5 or > 240) yield return ("retryMinutes", "Give 5 to 240 minutes.");
        foreach (var time in Times(schedule)) yield return time;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(schedule.TimeZone) is not { } zone)
            yield return ("timeZone", "Give an IANA time zone such as Asia/Seoul.");
        else if (schedule.StartsOn < now.InZone(zone).Date)
            yield return ("startsOn", "Give today or a later day.");
    }

    private static IEnumerable<(string Field, string Message)> Times(Schedule schedule)
    {
        if (schedule.WindowStart < Earliest) yield return ("windowStart", "Nobody is called before 08:00.");
        if (schedule.WindowEnd > Latest) yield return ("windowEnd", "Nobody is called after 21:00.");
        if (schedule.WindowStart >= schedule.WindowEnd) yield return ("windowEnd", "The window must end after it starts, on the same day.");
        else if (schedule.At < schedule.WindowStart || schedule.At >= schedule.WindowEnd) yield return ("at", "The first try must be inside the window.");
    }

    private static readonly Regex DialogName = Pattern.Linear(@"^[a-z][a-z0-9-]{0,59}\z");
}
