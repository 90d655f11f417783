using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Infrastructure.Database.Calls;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.CareCalls;

public sealed class CallQueueTests : IAsyncLifetime
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 3, 0);
    private static readonly Duration Lease = Duration.FromSeconds(60);

    private readonly FakeTimeProvider _time = new(Noon.ToDateTimeOffset());
    private readonly Resident _resident = new() { Id = Guid.NewGuid(), Name = "김순자", Phone = "+821000000000", CreatedAt = Noon, ConsentedAt = Noon };
    private TempDatabase _database = null!;
    private DatabaseCallQueue _queue = null!;
    private DatabaseCareRecords _records = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.CreateAsync(_time, Stop);
        (_queue, _records) = (new(_database.Contexts, _time), new(_database.Contexts));
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        context.Residents.Add(_resident);
        await context.SaveChangesAsync(Stop);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task ClaimDue_TwoWorkersAtOnce_NeverHoldOneCall()
    {
        for (var i = 0; i < 20; i++) await _queue.PlanAsync(NewCall(), Stop);
        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(() => _queue.ClaimDueAsync($"worker-{worker}", Lease, 20, Stop))));
        var ids = claims.SelectMany(calls => calls).Select(call => call.Id).ToList();
        ids.Count.ShouldBe(20);
        ids.Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task ClaimDue_NotYetTime_LeavesIt()
    {
        await _queue.PlanAsync(NewCall(Noon + Duration.FromMinutes(1)), Stop);
        (await _queue.ClaimDueAsync("one", Lease, 5, Stop)).ShouldBeEmpty();
        _time.Advance(TimeSpan.FromMinutes(1));
        (await _queue.ClaimDueAsync("one", Lease, 5, Stop)).ShouldHaveSingleItem().State.ShouldBe(CallState.Due);
    }

    [Fact]
    public async Task Plan_SameScheduleAndTime_IsPlannedOnce()
    {
        var schedule = await AddScheduleAsync();
        (await _queue.PlanAsync(NewCall(schedule: schedule.Id), Stop)).ShouldBeTrue();
        (await _queue.PlanAsync(NewCall(schedule: schedule.Id), Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task Save_LeaseTakenByAnother_ChangesNothing()
    {
        var call = await ClaimedAsync("one");
        _time.Advance(TimeSpan.FromSeconds(61));
        (await _queue.ReclaimAsync("two", Lease, [], 5, Stop)).ShouldHaveSingleItem();
        call.State = CallState.Completed;
        (await _queue.SaveAsync(call, "one", Stop)).ShouldBeFalse();
        (await _queue.RenewAsync(call.Id, "one", Lease, Stop)).ShouldBeFalse();
        (await _queue.FindAsync(call.Id, Stop))!.State.ShouldBe(CallState.Due);
    }

    [Fact]
    public async Task Renew_InTime_KeepsTheCall()
    {
        var call = await ClaimedAsync("one");
        _time.Advance(TimeSpan.FromSeconds(40));
        (await _queue.RenewAsync(call.Id, "one", Lease, Stop)).ShouldBeTrue();
        _time.Advance(TimeSpan.FromSeconds(40));
        (await _queue.ReclaimAsync("two", Lease, [], 5, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reclaim_ClockSteppedPastTheLease_LeavesWhatTheProcessStillHolds()
    {
        var call = await ClaimedAsync("one");
        _time.Advance(TimeSpan.FromHours(1));
        (await _queue.ReclaimAsync("one-again", Lease, [call.Id], 5, Stop)).ShouldBeEmpty();
        (await _queue.SaveAsync(call, "one", Stop)).ShouldBeTrue();
    }

    [Fact]
    public async Task Save_FindingsAndAttempts_AreThereAgain()
    {
        var held = new HeldCall(await ClaimedAsync("one"), _resident, "one", _queue);
        await held.DialAsync(Noon, Stop);
        held.Call.Signals = [new("pain", Severity.Attention, "허리가 아파")];
        held.Call.Indicators = [new("meal", "good", "먹었어")];
        await held.FireAsync(CallTrigger.Ring, Stop);
        held.Attempt.AnsweredAt = Noon;
        await held.FireAsync(CallTrigger.Answer, Stop);
        var stored = (await _queue.FindAsync(held.Call.Id, Stop))!;
        stored.State.ShouldBe(CallState.Talking);
        stored.Signals.ShouldHaveSingleItem().Name.ShouldBe("pain");
        stored.Indicators.ShouldHaveSingleItem().Value.ShouldBe("good");
        stored.Attempts.ShouldHaveSingleItem().AnsweredAt.ShouldBe(Noon);
    }

    [Fact]
    public async Task Recover_DiedTalkingAfterSomethingWasSaid_KeepsItForAPerson()
    {
        var held = await TalkingAsync();
        await SayAsync(held.Attempt.ConversationId);
        var recovered = await RecoveredAsync(held.Call.Id);
        recovered.State.ShouldBe(CallState.Partial);
        recovered.LeaseOwner.ShouldBeNull();
        (await AlertsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(CallAlerts.Interrupted);
    }

    [Fact]
    public async Task Recover_DiedBetweenAnUrgentTurnAndItsAlert_RaisesItFromTheTranscript()
    {
        var held = await TalkingAsync();
        await SayAsync(held.Attempt.ConversationId, "이제 그만 살고 싶어", new Signal("suicide", Severity.Urgent, "그만 살고 싶어"));
        var recovered = await RecoveredAsync(held.Call.Id);
        recovered.Signals.ShouldHaveSingleItem().Name.ShouldBe("suicide");
        var alerts = await AlertsAsync();
        alerts.Select(alert => alert.Kind).ShouldBe(["suicide", CallAlerts.Interrupted], ignoreOrder: true);
        alerts.Single(alert => alert.Kind == "suicide").Evidence.ShouldBe("이제 그만 살고 싶어");
    }

    [Fact]
    public async Task Recover_OneCallIsBroken_TakesUpTheOthers()
    {
        var broken = await ClaimedAsync("dead");
        await SetStateAsync(broken.Id, CallState.Talking);
        _time.Advance(TimeSpan.FromSeconds(1));
        var held = await TalkingAsync();
        (await RecoveredAsync(held.Call.Id, found: 2)).State.ShouldBe(CallState.Planned);
    }

    [Fact]
    public async Task Recover_DiedTalkingBeforeAWord_IsTriedAgain()
    {
        var held = await TalkingAsync();
        var recovered = await RecoveredAsync(held.Call.Id);
        recovered.State.ShouldBe(CallState.Planned);
        recovered.Attempts.ShouldHaveSingleItem().Outcome.ShouldBe(CallState.Cancelled);
        (await AlertsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Refuse_WindowClosedWhileTheServiceWasDown_IsMissedAndSeen()
    {
        await _queue.PlanAsync(NewCall(), Stop);
        _time.Advance(TimeSpan.FromHours(3));
        var held = new HeldCall((await _queue.ClaimDueAsync("one", Lease, 1, Stop))[0], _resident, "one", _queue);
        (await Closing().RefuseAsync(held, Stop)).ShouldBeTrue();
        (await _queue.FindAsync(held.Call.Id, Stop))!.State.ShouldBe(CallState.Missed);
        (await AlertsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(CallAlerts.Missed);
    }

    [Fact]
    public async Task Raise_SameKindForOneCallTwice_IsPutUpOnce()
    {
        var alerts = Alerts();
        var (call, other) = (NewCall(), NewCall());
        await _queue.PlanAsync(call, Stop);
        await _queue.PlanAsync(other, Stop);
        await alerts.RaiseAsync(call, CallAlerts.Missed, "", Stop);
        await alerts.RaiseAsync(call, CallAlerts.Missed, "", Stop);
        await alerts.RaiseAsync(call, CallAlerts.Silent, "", Stop);
        await alerts.RaiseAsync(other, CallAlerts.Missed, "", Stop);
        (await AlertsAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Plan_AfterDowntime_PlansWhatFellDueAndWhatComes()
    {
        var schedule = await AddScheduleAsync(plannedUntil: Noon - Duration.FromDays(2));
        var planner = new CallPlanner(_records, _queue, NullLogger<CallPlanner>.Instance);
        (await planner.PlanAsync(Noon, Noon + Duration.FromHours(24), Stop)).ShouldBe(3);
        (await planner.PlanAsync(Noon, Noon + Duration.FromHours(24), Stop)).ShouldBe(0);
        (await _records.SchedulesPlannedBeforeAsync(Noon + Duration.FromHours(24), Stop)).ShouldBeEmpty();
        schedule.Active.ShouldBeTrue();
    }

    [Fact]
    public async Task Plan_ConsentGivenAfterALook_PlansTheComingCalls()
    {
        await AddScheduleAsync();
        var planner = new CallPlanner(_records, _queue, NullLogger<CallPlanner>.Instance);
        await ConsentAsync(null);
        (await planner.PlanAsync(Noon, Noon + Duration.FromHours(24), Stop)).ShouldBe(0);
        await ConsentAsync(Noon);
        (await planner.PlanAsync(Noon, Noon + Duration.FromHours(24), Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Plan_NothingAdded_IsNotNotedEveryMinute()
    {
        var schedule = await AddScheduleAsync();
        var planner = new CallPlanner(_records, _queue, NullLogger<CallPlanner>.Instance);
        var until = Noon + Duration.FromHours(24);
        await planner.PlanAsync(Noon, until, Stop);
        await planner.PlanAsync(Noon, until + Duration.FromMinutes(1), Stop);
        (await PlannedUntilAsync(schedule.Id)).ShouldBe(until);
        await planner.PlanAsync(Noon, until + Duration.FromHours(1), Stop);
        (await PlannedUntilAsync(schedule.Id)).ShouldBe(until + Duration.FromHours(1));
    }

    [Fact]
    public async Task OptOut_Resident_MayNotBeCalled()
    {
        await _records.OptOutAsync(_resident.Id, Noon, Stop);
        (await _records.ResidentAsync(_resident.Id, Stop))!.MayBeCalled.ShouldBeFalse();
    }

    [Fact]
    public async Task Cancel_OnlyWhileItWaits()
    {
        var call = NewCall();
        await _queue.PlanAsync(call, Stop);
        (await _queue.CancelAsync(call.Id, Stop)).ShouldBeTrue();
        (await _queue.CancelAsync(call.Id, Stop)).ShouldBeFalse();
        (await _queue.ClaimDueAsync("one", Lease, 5, Stop)).ShouldBeEmpty();
    }

    private async Task<Call> ClaimedAsync(string owner)
    {
        await _queue.PlanAsync(NewCall(), Stop);
        return (await _queue.ClaimDueAsync(owner, Lease, 1, Stop))[0];
    }

    private async Task<HeldCall> TalkingAsync()
    {
        var held = new HeldCall(await ClaimedAsync("dead"), _resident, "dead", _queue);
        await held.DialAsync(Noon, Stop);
        await held.FireAsync(CallTrigger.Ring, Stop);
        await held.FireAsync(CallTrigger.Answer, Stop);
        return held;
    }

    // Talking without an attempt: nothing that the worker leaves, and nothing that recovery can make sense of.
    private async Task SetStateAsync(Guid id, CallState state)
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        await context.Calls.Where(call => call.Id == id).ExecuteUpdateAsync(set => set.SetProperty(call => call.State, state), Stop);
    }

    private async Task<Call> RecoveredAsync(Guid id, int found = 1)
    {
        _time.Advance(TimeSpan.FromSeconds(61));
        var recovery = new CallRecovery(_queue, _records, Closing(), Alerts(), NullLogger<CallRecovery>.Instance);
        (await recovery.RecoverAsync("living", Lease, [], Stop)).ShouldBe(found);
        return (await _queue.FindAsync(id, Stop))!;
    }

    private CallAlerts Alerts() => new(new DatabaseAlertBoard(_database.Contexts), _time);

    private CallClosing Closing() => new(Alerts(), _records, _time, Options.Create(new CareCallOptions()));

    private Task SayAsync(string conversation, string heard = "밥은 먹었어", params Signal[] signals) => _database.Transcripts.AppendAsync(
        new TranscriptTurn { ConversationId = conversation, Number = 2, At = Noon, Channel = "line", Language = "ko", Kind = "message", Heard = heard, Said = ["네"], Signals = signals }, Stop);

    private async Task ConsentAsync(Instant? at)
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        await context.Residents.ExecuteUpdateAsync(set => set.SetProperty(resident => resident.ConsentedAt, at), Stop);
    }

    private async Task<Instant?> PlannedUntilAsync(Guid schedule)
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        return (await context.Schedules.SingleAsync(one => one.Id == schedule, Stop)).PlannedUntil;
    }

    private async Task<List<Alert>> AlertsAsync()
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        return [.. context.Alerts];
    }

    private async Task<Schedule> AddScheduleAsync(Instant? plannedUntil = null)
    {
        var schedule = new Schedule
        {
            Id = Guid.NewGuid(), ResidentId = _resident.Id, Dialog = "check-in", Rule = "FREQ=DAILY", StartsOn = new(2026, 1, 1),
            At = new(11, 0), TimeZone = "Asia/Seoul", PlannedUntil = plannedUntil,
        };
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        context.Schedules.Add(schedule);
        await context.SaveChangesAsync(Stop);
        return schedule;
    }

    private Call NewCall(Instant? at = null, Guid? schedule = null) => new()
    {
        Id = Guid.NewGuid(),
        ResidentId = _resident.Id,
        ScheduleId = schedule,
        Dialog = "check-in",
        PlannedFor = at ?? Noon,
        NextTryAt = at ?? Noon,
        WindowEndsAt = Noon + Duration.FromHours(2),
        Tries = 3,
        RetryMinutes = 30,
    };
}
