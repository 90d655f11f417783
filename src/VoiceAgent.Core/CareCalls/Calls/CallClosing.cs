using Microsoft.Extensions.Options;
using NodaTime;
using VoiceAgent.Core.CareCalls.Schedules;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>
/// What follows from how an attempt ended, or from why none may be made: the next try, or an end and a word to a person.
/// The word comes first: a call is over only when what its end asks for is done, so that a crash between the two repeats it.
/// </summary>
public sealed class CallClosing(CallAlerts alerts, ICareRecords records, TimeProvider time, IOptions<CareCallOptions> options)
{
    // A call that keeps breaking the service that makes it is not tried for ever.
    private const int BrokenTries = 3;

    private readonly Perseverance _perseverance = new(time);

    /// <summary>Ends a claimed call that may not be made any more. False when it may.</summary>
    public async Task<bool> RefuseAsync(HeldCall held, CancellationToken cancellationToken)
    {
        if (!held.Resident.MayBeCalled)
        {
            await held.FireAsync(CallTrigger.Cancel, cancellationToken);
            return true;
        }

        var now = time.InstantNow();
        if (now < held.Call.WindowEndsAt && IsHourToCall(held.Call, now)) return false;
        await RaiseAsync(held.Call, CallAlerts.Missed, cancellationToken);
        await held.FireAsync(CallTrigger.Miss, cancellationToken);
        return true;
    }

    /// <summary>Writes down an attempt's end: the call is tried again, or is over.</summary>
    public async Task CloseAsync(HeldCall held, CallEnd end, CancellationToken cancellationToken)
    {
        var now = time.InstantNow();
        (held.Attempt.EndedAt, held.Attempt.Outcome) = (now, end.State);
        if (RetryPlan.NextTry(held.Call, end.State, now) is { } next)
        {
            held.Call.NextTryAt = next;
            await held.FireAsync(CallTrigger.TryAgain, cancellationToken);
            return;
        }

        await FollowUpAsync(held, end, now, cancellationToken);
        await held.FireAsync(CallMachine.TriggerOf(end.State), cancellationToken);
    }

    /// <summary>
    /// An attempt that the service itself cut off. What was said is kept and goes to a person; a call in which nothing was
    /// said is tried again at once, and the cut-off attempt does not count.
    /// </summary>
    public async Task InterruptAsync(HeldCall held, bool somethingWasSaid, CancellationToken cancellationToken)
    {
        var now = time.InstantNow();
        if (somethingWasSaid)
        {
            await RaiseAsync(held.Call, CallAlerts.Interrupted, cancellationToken);
            (held.Attempt.EndedAt, held.Attempt.Outcome) = (now, CallState.Partial);
            await held.FireAsync(CallTrigger.BreakOff, cancellationToken);
            return;
        }

        (held.Attempt.EndedAt, held.Attempt.Outcome) = (now, CallState.Cancelled);
        var again = now < held.Call.WindowEndsAt && held.Call.Attempts.Count < held.Call.Tries + BrokenTries;
        if (again) held.Call.NextTryAt = now;
        else await RaiseAsync(held.Call, CallAlerts.Failed, cancellationToken);
        await held.FireAsync(again ? CallTrigger.TryAgain : CallTrigger.Fail, cancellationToken);
    }

    /// <summary>An attempt that failed through a fault: partial if something was said, else as one that could not be placed.</summary>
    public Task BreakAsync(HeldCall held, CancellationToken cancellationToken) =>
        held.Spoke
            ? InterruptAsync(held, somethingWasSaid: true, cancellationToken)
            : CloseAsync(held, new CallEnd(CallState.Failed, null), cancellationToken);

    private async Task FollowUpAsync(HeldCall held, CallEnd end, Instant now, CancellationToken cancellationToken)
    {
        if (end.Outcome == "opted-out")
            await _perseverance.DoAsync(token => records.OptOutAsync(held.Resident.Id, now, token), cancellationToken);
        if (CallAlerts.KindOf(end.State) is { } kind) await RaiseAsync(held.Call, kind, cancellationToken);
        // Promised on the line: that another time suits better is passed on, even when it was not said as a wish.
        if (end.Outcome is "callback" or "opted-out" && !held.Call.Signals.Exists(signal => signal.Name is "callback" or "opt-out"))
            await RaiseAsync(held.Call, end.Outcome == "callback" ? "callback" : "opt-out", cancellationToken);
    }

    private Task RaiseAsync(Call call, string kind, CancellationToken cancellationToken) =>
        _perseverance.DoAsync(token => alerts.RaiseAsync(call, kind, "", token), cancellationToken);

    // A schedule's window was cut to the hours of its own time zone when it was planned.
    private bool IsHourToCall(Call call, Instant now) =>
        options.Value.AnyHour || call.ScheduleId is not null || CallingHours.Allow(now, DateTimeZoneProviders.Tzdb[options.Value.TimeZone]);
}
