using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Integration.Tests.CareCalls;

public sealed class CallQueueTests : CallQueueStage
{
    [Fact]
    public async Task ClaimDue_TwoWorkersAtOnce_NeverHoldOneCall()
    {
        for (var i = 0; i < 20; i++) await Queue.PlanAsync(NewCall(), Stop);
        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(() => Queue.ClaimDueAsync($"worker-{worker}", Lease, 20, Stop))));
        var ids = claims.SelectMany(calls => calls).Select(call => call.Id).ToList();
        ids.Count.ShouldBe(20);
        ids.Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task ClaimDue_NotYetTime_LeavesIt()
    {
        await Queue.PlanAsync(NewCall(Noon + Duration.FromMinutes(1)), Stop);
        (await Queue.ClaimDueAsync("one", Lease, 5, Stop)).ShouldBeEmpty();
        Time.Advance(TimeSpan.FromMinutes(1));
        (await Queue.ClaimDueAsync("one", Lease, 5, Stop)).ShouldHaveSingleItem().State.ShouldBe(CallState.Due);
    }

    [Fact]
    public async Task Plan_SameScheduleAndTime_IsPlannedOnce()
    {
        var schedule = await AddScheduleAsync();
        (await Queue.PlanAsync(NewCall(schedule: schedule.Id), Stop)).ShouldBeTrue();
        (await Queue.PlanAsync(NewCall(schedule: schedule.Id), Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task Save_LeaseTakenByAnother_ChangesNothing()
    {
        var call = await ClaimedAsync("one");
        Time.Advance(TimeSpan.FromSeconds(61));
        (await Queue.ReclaimAsync("two", Lease, [], 5, Stop)).ShouldHaveSingleItem();
        call.State = CallState.Completed;
        (await Queue.SaveAsync(call, "one", Stop)).ShouldBeFalse();
        (await Queue.RenewAsync(call.Id, "one", Lease, Stop)).ShouldBeFalse();
        (await Queue.FindAsync(call.Id, Stop))!.State.ShouldBe(CallState.Due);
    }

    [Fact]
    public async Task Renew_InTime_KeepsTheCall()
    {
        var call = await ClaimedAsync("one");
        Time.Advance(TimeSpan.FromSeconds(40));
        (await Queue.RenewAsync(call.Id, "one", Lease, Stop)).ShouldBeTrue();
        Time.Advance(TimeSpan.FromSeconds(40));
        (await Queue.ReclaimAsync("two", Lease, [], 5, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reclaim_ClockSteppedPastTheLease_LeavesWhatTheProcessStillHolds()
    {
        var call = await ClaimedAsync("one");
        Time.Advance(TimeSpan.FromHours(1));
        (await Queue.ReclaimAsync("one-again", Lease, [call.Id], 5, Stop)).ShouldBeEmpty();
        (await Queue.SaveAsync(call, "one", Stop)).ShouldBeTrue();
    }

    [Fact]
    public async Task Save_FindingsAndAttempts_AreThereAgain()
    {
        var held = new HeldCall(await ClaimedAsync("one"), Person, "one", Queue);
        await held.DialAsync(Noon, Stop);
        held.Call.Signals = [new("pain", Severity.Attention, "허리가 아파")];
        held.Call.Indicators = [new("meal", "good", "먹었어")];
        await held.FireAsync(CallTrigger.Ring, Stop);
        held.Attempt.AnsweredAt = Noon;
        await held.FireAsync(CallTrigger.Answer, Stop);
        var stored = (await Queue.FindAsync(held.Call.Id, Stop))!;
        stored.State.ShouldBe(CallState.Talking);
        stored.Signals.ShouldHaveSingleItem().Name.ShouldBe("pain");
        stored.Indicators.ShouldHaveSingleItem().Value.ShouldBe("good");
        stored.Attempts.ShouldHaveSingleItem().AnsweredAt.ShouldBe(Noon);
    }

    [Fact]
    public async Task OptOut_Resident_MayNotBeCalled()
    {
        await Records.OptOutAsync(Person.Id, Noon, Stop);
        (await Records.ResidentAsync(Person.Id, Stop))!.MayBeCalled.ShouldBeFalse();
    }

    [Fact]
    public async Task Cancel_OnlyWhileItWaits()
    {
        var call = NewCall();
        await Queue.PlanAsync(call, Stop);
        (await Queue.CancelAsync(call.Id, Stop)).ShouldBeTrue();
        (await Queue.CancelAsync(call.Id, Stop)).ShouldBeFalse();
        (await Queue.ClaimDueAsync("one", Lease, 5, Stop)).ShouldBeEmpty();
    }
}
