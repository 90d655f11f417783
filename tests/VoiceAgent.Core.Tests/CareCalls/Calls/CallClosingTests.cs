using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Calls;
using static VoiceAgent.Core.Tests.CareCalls.Calls.CallFixtures;

namespace VoiceAgent.Core.Tests.CareCalls.Calls;

public class CallClosingTests
{
    private readonly AlertList _alerts = new();
    private readonly OneCallQueue _queue = new();
    private readonly OneResidentRecords _records = new(NewResident());
    private readonly FakeTimeProvider _time = new(Noon.ToDateTimeOffset());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Close_LastTryUnanswered_IsOverOnlyWhenAPersonKnows()
    {
        _alerts.Raising = () => _queue.Saved.ShouldBeEmpty();
        await Closing().CloseAsync(NewHeld(CallState.Ringing, tries: 1), new CallEnd(CallState.Unanswered, null), Stop);
        _alerts.Alerts.ShouldHaveSingleItem().Kind.ShouldBe(CallAlerts.Unanswered);
        _queue.Saved.ShouldBe([CallState.Unanswered]);
    }

    [Fact]
    public async Task Close_OptedOutAndTheCallCannotBeSaved_HasOptedOutAlready()
    {
        _queue.LeaseLost = true;
        await Should.ThrowAsync<LeaseLostException>(() => Closing().CloseAsync(NewHeld(CallState.Talking), new CallEnd(CallState.Partial, "opted-out"), Stop));
        _records.OptedOut.ShouldBeTrue();
        _alerts.Alerts.ShouldHaveSingleItem().Kind.ShouldBe("opt-out");
    }

    [Fact]
    public async Task Refuse_WindowClosed_IsMissedOnlyWhenAPersonKnows()
    {
        _alerts.Raising = () => _queue.Saved.ShouldBeEmpty();
        _time.Advance(TimeSpan.FromHours(3));
        (await Closing().RefuseAsync(NewHeld(CallState.Due), Stop)).ShouldBeTrue();
        _queue.Saved.ShouldBe([CallState.Missed]);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Refuse_NightInTheServicesTimeZone_RefusesOnlyWhatNoSchedulePlanned(bool scheduled, bool refused)
    {
        var night = Instant.FromUtc(2026, 3, 2, 17, 0);
        _time.SetUtcNow(night.ToDateTimeOffset());
        var call = NewCall(scheduleId: scheduled ? Guid.NewGuid() : null, windowEndsAt: night + Duration.FromHours(2));
        call.State = CallState.Due;
        (await Closing().RefuseAsync(new HeldCall(call, NewResident(), "worker", _queue), Stop)).ShouldBe(refused);
    }

    [Fact]
    public async Task Interrupt_SomethingWasSaid_IsOverOnlyWhenAPersonKnows()
    {
        _alerts.Raising = () => _queue.Saved.ShouldBeEmpty();
        await Closing().InterruptAsync(NewHeld(CallState.Talking), somethingWasSaid: true, Stop);
        _queue.Saved.ShouldBe([CallState.Partial]);
    }

    [Fact]
    public async Task Close_AlertsAreAway_LeavesTheCallToBeFoundAgain()
    {
        _alerts.Down = true;
        var held = NewHeld(CallState.Ringing, tries: 1);
        await Should.ThrowAsync<TimeoutException>(() => PassingAsync(Closing().CloseAsync(held, new CallEnd(CallState.Unanswered, null), Stop)));
        (held.Call.State, _queue.Saved.Count).ShouldBe((CallState.Ringing, 0));
    }

    [Fact]
    public async Task Fire_CallCannotBeSaved_HasNotHappened()
    {
        _queue.LeaseLost = true;
        var held = NewHeld(CallState.Talking);
        await Should.ThrowAsync<LeaseLostException>(() => held.FireAsync(CallTrigger.Complete, Stop));
        held.Call.State.ShouldBe(CallState.Talking);
    }

    private CallClosing Closing() => new(new CallAlerts(_alerts, _time), _records, _time, Options.Create(new CareCallOptions()));

    private HeldCall NewHeld(CallState state, int tries = 3)
    {
        var call = NewCall(tries);
        call.State = state;
        call.Attempts.Add(new CallAttempt { Number = 1, StartedAt = Noon, ConversationId = "call-1" });
        return new HeldCall(call, NewResident(), "worker", _queue);
    }

    // Lets the pauses between tries pass.
    private async Task PassingAsync(Task closing)
    {
        while (!closing.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await closing;
    }
}
