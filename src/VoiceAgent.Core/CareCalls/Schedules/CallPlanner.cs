using Microsoft.Extensions.Logging;
using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;

namespace VoiceAgent.Core.CareCalls.Schedules;

/// <summary>
/// Plans the calls of the next hours from the schedules. What fell due while the service was down is planned too, so that
/// it is either still made or seen as missed; anything older than a week is left alone.
/// </summary>
public sealed partial class CallPlanner(ICareRecords records, ICallQueue queue, ILogger<CallPlanner> logger)
{
    private static readonly Duration Oldest = Duration.FromDays(7);

    // The horizon moves with every look: it is noted when calls were added, and else only now and then.
    private static readonly Duration NoteEvery = Duration.FromHours(1);

    /// <summary>Plans up to <paramref name="until"/>. Returns how many calls were added; those planned before are left as they are.</summary>
    public async Task<int> PlanAsync(Instant now, Instant until, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var (schedule, resident) in await records.SchedulesPlannedBeforeAsync(until, cancellationToken))
        {
            // Without consent only what is past is done with: once it is given, the coming calls are planned.
            var plannedUntil = resident.MayBeCalled ? until : now;
            var more = resident.MayBeCalled ? await PlanAsync(schedule, now, until, cancellationToken) : 0;
            if (more > 0 || IsToBeNoted(schedule, plannedUntil)) await records.MarkPlannedAsync(schedule.Id, plannedUntil, cancellationToken);
            added += more;
        }

        return added;
    }

    private static bool IsToBeNoted(Schedule schedule, Instant plannedUntil) =>
        schedule.PlannedUntil is not { } noted || noted + NoteEvery <= plannedUntil;

    private async Task<int> PlanAsync(Schedule schedule, Instant now, Instant until, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var time in TimesOf(schedule, Instant.Max(schedule.PlannedUntil ?? now, now - Oldest), until))
        {
            if (time.Clocks != ClockChange.None) LogClocksChanged(schedule.Id, time.At, time.Clocks);
            if (await queue.PlanAsync(CallAt(schedule, time), cancellationToken)) added++;
        }

        return added;
    }

    // One schedule that cannot be read must not keep the others from being planned.
    private List<ScheduledTime> TimesOf(Schedule schedule, Instant from, Instant until)
    {
        try
        {
            return [.. Occurrences.Between(schedule, from, until)];
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or NodaTime.TimeZones.DateTimeZoneNotFoundException or Ical.Net.Evaluation.EvaluationException)
        {
            LogUnreadable(e, schedule.Id);
            return [];
        }
    }

    private static Call CallAt(Schedule schedule, ScheduledTime time) => new()
    {
        Id = Guid.CreateVersion7(time.At.ToDateTimeOffset()),
        ResidentId = schedule.ResidentId,
        ScheduleId = schedule.Id,
        Dialog = schedule.Dialog,
        PlannedFor = time.At,
        NextTryAt = time.At,
        WindowEndsAt = time.WindowEndsAt,
        Tries = schedule.Tries,
        RetryMinutes = schedule.RetryMinutes,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Schedule {ScheduleId} cannot be read; it plans no calls until it is put right")]
    private partial void LogUnreadable(Exception exception, Guid scheduleId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Schedule {ScheduleId}: the clocks change; its call is at {At} ({Clocks})")]
    private partial void LogClocksChanged(Guid scheduleId, Instant at, ClockChange clocks);
}
