using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Signals;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;
using static VoiceAgent.Core.Tests.CareCalls.Calls.CallFixtures;

namespace VoiceAgent.Core.Tests.CareCalls.Calls;

public class CallConversationTests
{
    private static readonly Signal Despair = new("suicide", Severity.Urgent, "살고 싶지 않아");

    private readonly AlertList _alerts = new();
    private readonly OneCallQueue _queue = new();
    private readonly FakeTimeProvider _time = new(Noon.ToDateTimeOffset());
    private readonly List<Inbound> _inbounds = [];
    private int _failures;

    [Fact]
    public async Task Talk_DialogEnds_HangsUpWithItsOutcome()
    {
        var line = new ScriptedCall("밥 먹었어요");
        var end = await TalkAsync(line, Turn(), Turn(ended: true, outcome: "completed"));
        end.State.ShouldBe(CallState.Completed);
        line.Events.ShouldBe(["say", "hear", "say", "hang-up"]);
        _inbounds[0].Facts["resident"].Text.ShouldBe("김순자");
        _inbounds[0].Dialog.ShouldBe("check-in");
        _inbounds.ShouldAllBe(inbound => inbound.Voice);
    }

    [Fact]
    public async Task Talk_HungUpAfterSpeaking_IsPartial()
    {
        var end = await TalkAsync(new ScriptedCall("네", null), Turn(), Turn(), Turn());
        end.State.ShouldBe(CallState.Partial);
        _inbounds[^1].Kind.ShouldBe(InboundKind.Left);
    }

    [Fact]
    public async Task Talk_HungUpWithoutAWord_IsAnsweredSilent() =>
        (await TalkAsync(new ScriptedCall("", "", null), Turn(), Turn(), Turn(), Turn())).State.ShouldBe(CallState.AnsweredSilent);

    [Fact]
    public async Task Talk_DialogGivesUpOnSilence_IsAnsweredSilentToo() =>
        (await TalkAsync(new ScriptedCall(""), Turn(), Turn(ended: true, outcome: "partial"))).State.ShouldBe(CallState.AnsweredSilent);

    [Fact]
    public async Task Talk_UrgentSignal_ReachesAPersonBeforeTheAnswerIsSaid()
    {
        var line = new ScriptedCall("이제 정말 살고 싶지 않아", null);
        line.Saying = () => line.AlertsWhenSaying.Add(_alerts.Alerts.Count);
        await TalkAsync(line, Turn(), Turn(false, null, Despair), Turn());
        line.AlertsWhenSaying.ShouldBe([0, 1]);
        var alert = _alerts.Alerts.ShouldHaveSingleItem();
        (alert.Kind, alert.Severity).ShouldBe(("suicide", Severity.Urgent));
        alert.Evidence.ShouldBe("이제 정말 살고 싶지 않아");
    }

    [Fact]
    public async Task Talk_SameSignalTwice_RaisesOneAlert()
    {
        await TalkAsync(new ScriptedCall("하나", "둘", null), Turn(), Turn(false, null, Despair), Turn(false, null, Despair), Turn());
        _alerts.Alerts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Talk_IndicatorSlots_AreKeptWithTheirWords()
    {
        var held = NewHeld();
        var turn = Turn() with
        {
            Slots = new Dictionary<string, Value>
            {
                ["meal"] = Value.Of("poor") with { Said = "입맛이 없어" },
                ["good-time"] = Value.Of("good"),
            },
        };
        await TalkAsync(held, new ScriptedCall("입맛이 없어", null), Turn(), turn, Turn());
        held.Call.Indicators.ShouldHaveSingleItem().ShouldBe(new Indicator("meal", "poor", "입맛이 없어"));
    }

    [Fact]
    public async Task Talk_TurnFailsOnce_IsRunAgainWithTheSameActivity()
    {
        _failures = 1;
        var end = await PassingAsync(TalkAsync(new ScriptedCall("네"), Turn(), Turn(ended: true, outcome: "completed")));
        end.State.ShouldBe(CallState.Completed);
        _inbounds.Select(inbound => inbound.ActivityId).ShouldBe(["joined", "said-u1", "said-u1"]);
    }

    [Fact]
    public async Task Talk_TurnKeepsFailing_RaisesWhatTheRulesHearAndBreaksOff()
    {
        _failures = int.MaxValue;
        await Should.ThrowAsync<TimeoutException>(() => PassingAsync(TalkAsync(new ScriptedCall("이제 정말 살고 싶지 않아"), Turn())));
        _inbounds.Count(inbound => inbound.ActivityId == "said-u1").ShouldBe(4);
        _alerts.Alerts.ShouldHaveSingleItem().Kind.ShouldBe("suicide");
    }

    [Fact]
    public async Task Talk_TurnFailsAfterItWasSaved_StillRaisesWhatWasHeard()
    {
        _failures = 1;
        await PassingAsync(TalkAsync(new ScriptedCall("이제 정말 살고 싶지 않아", null), Turn(), Turn() with { Duplicate = true }, Turn()));
        _alerts.Alerts.ShouldHaveSingleItem().Kind.ShouldBe("suicide");
    }

    [Fact]
    public async Task Talk_LongestTimeIsOver_SaysGoodbyeAndHangsUp()
    {
        var line = new ScriptedCall("네") { Endless = true };
        var talking = TalkAsync(line, Turn(), Turn());
        await line.Waiting.Task.WaitAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromMinutes(15));
        (await talking).State.ShouldBe(CallState.Partial);
        line.Events[^2..].ShouldBe(["say", "hang-up"]);
        line.LastSaid.ShouldBe("오늘 통화는 여기서 마칠게요. 이야기해 주셔서 고마워요.");
    }

    [Fact]
    public async Task Talk_LongestTimeIsOverAfterAnUrgentSignal_GoesOn()
    {
        var line = new ScriptedCall("이제 정말 살고 싶지 않아") { Endless = true };
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var talking = TalkAsync(NewHeld(), line, stop.Token, Turn(), Turn(false, null, Despair));
        await line.Waiting.Task.WaitAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromMinutes(15));
        line.Events[^1].ShouldBe("hear");
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => talking);
    }

    [Fact]
    public async Task Talk_LeaseLost_StopsAtOnce()
    {
        _queue.LeaseLost = true;
        await Should.ThrowAsync<LeaseLostException>(() => TalkAsync(new ScriptedCall("네"), Turn(), Turn()));
    }

    private Task<CallEnd> TalkAsync(ScriptedCall line, params TurnResult[] turns) => TalkAsync(NewHeld(), line, turns);

    private Task<CallEnd> TalkAsync(HeldCall held, ScriptedCall line, params TurnResult[] turns) =>
        TalkAsync(held, line, TestContext.Current.CancellationToken, turns);

    private Task<CallEnd> TalkAsync(HeldCall held, ScriptedCall line, CancellationToken cancellationToken, params TurnResult[] turns)
    {
        var script = new Queue<TurnResult>(turns);
        var conversation = new CallConversation(
            (inbound, _) =>
            {
                _inbounds.Add(inbound);
                if (inbound.Kind == InboundKind.Message && _failures-- > 0) throw new TimeoutException("busy");
                return Task.FromResult(script.Dequeue());
            },
            new SignalRules(), new CallAlerts(_alerts, _time), _time, Options.Create(new CareCallOptions()));
        return conversation.TalkAsync(held, line, cancellationToken);
    }

    // Lets the pauses between tries pass.
    private async Task<CallEnd> PassingAsync(Task<CallEnd> talking)
    {
        while (!talking.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        return await talking;
    }

    private HeldCall NewHeld()
    {
        var call = NewCall();
        call.State = CallState.Talking;
        call.Attempts.Add(new CallAttempt { Number = 1, StartedAt = Noon, ConversationId = "call-1" });
        return new HeldCall(call, NewResident(), "worker", _queue);
    }

    private static TurnResult Turn(bool ended = false, string? outcome = null, params Signal[] signals) =>
        new() { Replies = [new Reply("r", "네")], Ended = ended, Outcome = outcome, Signals = signals };
}
