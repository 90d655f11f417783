using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Integration.Tests.CareCalls;

/// <summary>What becomes of calls whose process died, or whose time went by while none ran.</summary>
public sealed class CallRecoveryTests : CallQueueStage
{
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
        Time.Advance(TimeSpan.FromSeconds(1));
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
        await Queue.PlanAsync(NewCall(), Stop);
        Time.Advance(TimeSpan.FromHours(3));
        var held = new HeldCall((await Queue.ClaimDueAsync("one", Lease, 1, Stop))[0], Person, "one", Queue);
        (await Closing().RefuseAsync(held, Stop)).ShouldBeTrue();
        (await Queue.FindAsync(held.Call.Id, Stop))!.State.ShouldBe(CallState.Missed);
        (await AlertsAsync()).ShouldHaveSingleItem().Kind.ShouldBe(CallAlerts.Missed);
    }

    [Fact]
    public async Task Raise_SameKindForOneCallTwice_IsPutUpOnce()
    {
        var alerts = Alerts();
        var (call, other) = (NewCall(), NewCall());
        await Queue.PlanAsync(call, Stop);
        await Queue.PlanAsync(other, Stop);
        await alerts.RaiseAsync(call, CallAlerts.Missed, "", Stop);
        await alerts.RaiseAsync(call, CallAlerts.Missed, "", Stop);
        await alerts.RaiseAsync(call, CallAlerts.Silent, "", Stop);
        await alerts.RaiseAsync(other, CallAlerts.Missed, "", Stop);
        (await AlertsAsync()).Count.ShouldBe(3);
    }
}
