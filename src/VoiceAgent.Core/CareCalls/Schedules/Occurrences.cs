using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;
using NodaTime.TimeZones;

namespace VoiceAgent.Core.CareCalls.Schedules;

/// <summary>What a change of clocks did to a local time.</summary>
public enum ClockChange
{
    /// <summary>Nothing: the time exists once on that day.</summary>
    None,

    /// <summary>The clocks skip it: the call comes as much later as they skip (02:30 becomes 03:30).</summary>
    Skipped,

    /// <summary>The clocks show it twice: the call comes the first time.</summary>
    Repeated,
}

/// <summary>One time at which a schedule wants a call.</summary>
/// <param name="At">The instant of the first try.</param>
/// <param name="WindowEndsAt">From this instant on nobody is rung for it.</param>
/// <param name="Clocks">What a change of clocks did to its local time, for the record.</param>
public sealed record ScheduledTime(Instant At, Instant WindowEndsAt, ClockChange Clocks);

/// <summary>The times at which a schedule wants calls.</summary>
public static class Occurrences
{
    /// <summary>
    /// The schedule's times from <paramref name="from"/> (inclusive) to <paramref name="until"/> (exclusive), in order.
    /// None on days whose time lies outside the calling window: nobody is rung then.
    /// </summary>
    /// <exception cref="DateTimeZoneNotFoundException">The schedule's time zone is unknown.</exception>
    public static IEnumerable<ScheduledTime> Between(Schedule schedule, Instant from, Instant until)
    {
        var zone = DateTimeZoneProviders.Tzdb[schedule.TimeZone];
        var firstDay = LocalDate.Max(schedule.StartsOn, from.InZone(zone).Date.PlusDays(-1));
        var lastDay = until.InZone(zone).Date;
        return Days(schedule, firstDay)
            .TakeWhile(day => day <= lastDay)
            .Select(day => TimeOn(day, schedule, zone))
            .OfType<ScheduledTime>()
            .Where(time => time.At >= from && time.At < until);
    }

    private static IEnumerable<LocalDate> Days(Schedule schedule, LocalDate from)
    {
        var evaluator = new RecurrencePatternEvaluator(new RecurrenceRule(schedule.Rule));
        return evaluator.Evaluate(Day(schedule.StartsOn), Day(from), new EvaluationOptions())
            .Select(period => LocalDate.FromDateOnly(period.StartTime.Date));
    }

    private static CalDateTime Day(LocalDate date) => new(date.Year, date.Month, date.Day);

    private static ScheduledTime? TimeOn(LocalDate day, Schedule schedule, DateTimeZone zone)
    {
        var (opens, closes) = CallingHours.Within(schedule.WindowStart, schedule.WindowEnd);
        var at = LocalTime.Max(schedule.At, opens);
        if (at >= closes) return null;
        var mapping = zone.MapLocal(day.At(at));
        var clocks = mapping.Count switch { 0 => ClockChange.Skipped, 2 => ClockChange.Repeated, _ => ClockChange.None };
        return new(Resolve(day.At(at), zone), Resolve(day.At(closes), zone), clocks);
    }

    private static Instant Resolve(LocalDateTime local, DateTimeZone zone) =>
        zone.ResolveLocal(local, Resolvers.LenientResolver).ToInstant();
}
