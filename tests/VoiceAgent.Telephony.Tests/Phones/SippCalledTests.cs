using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Calls that we place to the real sipp, which plays the called phone by a scenario of ours and fails on any message that it did not expect.</summary>
public sealed class SippCalledTests
{
    [Theory]
    [InlineData("called-busy", CallOutcome.Busy, 486)]
    [InlineData("called-decline", CallOutcome.Declined, 603)]
    [InlineData("called-not-found", CallOutcome.NotFound, 404)]
    [InlineData("called-no-codec", CallOutcome.Incompatible, 488)]
    [InlineData("called-overloaded", CallOutcome.TrunkFailed, 503)]
    [InlineData("called-cause-busy", CallOutcome.Busy, 480)]
    public async Task Call_ThatIsRefused_EndsWithItsOutcome(string scenario, CallOutcome outcome, int status)
    {
        await using var sipp = await Sipp.AnswerAsync(scenario);
        await using var bench = new LineBench(sipp.Port);
        var end = await LineBench.EndedAsync(bench.Call());
        (end.Outcome, end.Status).ShouldBe((outcome, status));
        await sipp.SucceedsAsync();
    }

    [Theory]
    [InlineData("called-answers")]
    [InlineData("called-early-media")]
    [InlineData("called-prack")]
    [InlineData("called-repeats-answer")]
    [InlineData("called-asks-md5")]
    [InlineData("called-asks-proxy-sha256")]
    [InlineData("called-too-small")]
    [InlineData("called-offers-late-again")]
    [InlineData("called-holds")]
    [InlineData("called-crosses-bye")]
    public async Task Call_ThatIsAnswered_EndsWhenWeHangUp(string scenario)
    {
        await using var sipp = await Sipp.AnswerAsync(scenario);
        await using var bench = new LineBench(sipp.Port);
        var call = bench.Call();
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        await Task.Delay(TimeSpan.FromSeconds(1.5), TimeProvider.System);
        (await call.HangUpAsync()).Outcome.ShouldBe(CallOutcome.Answered);
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Call_ThatIsAnsweredAndHungUpThere_Ends()
    {
        await using var sipp = await Sipp.AnswerAsync("called-hangs-up");
        await using var bench = new LineBench(sipp.Port);
        var end = await LineBench.EndedAsync(bench.Call());
        (end.Outcome, end.ByUs).ShouldBe((CallOutcome.Answered, false));
        await sipp.SucceedsAsync();
    }

    [Theory]
    [InlineData("called-never-answers", true)]
    [InlineData("called-rings-late", false)]
    [InlineData("called-answers-as-cancelled", true)]
    [InlineData("called-answers-late", false)]
    public async Task Call_ThatIsTakenBack_NeverRingsOn(string scenario, bool whenItRings)
    {
        await using var sipp = await Sipp.AnswerAsync(scenario);
        await using var bench = new LineBench(sipp.Port);
        var call = bench.Call();
        if (whenItRings) await foreach (var step in call.ProgressAsync(CancellationToken.None)) if (step == CallProgress.Ringing) break;
        (await call.HangUpAsync()).Outcome.ShouldBe(CallOutcome.Cancelled);
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Call_ThatNobodyAnswers_IsCancelledInTime()
    {
        await using var sipp = await Sipp.AnswerAsync("called-never-answers");
        await using var bench = new LineBench(sipp.Port);
        var end = await LineBench.EndedAsync(bench.Line.Place(new("01012345678") { RingTimeout = TimeSpan.FromSeconds(1) }));
        (end.Outcome, end.ByUs).ShouldBe((CallOutcome.NoAnswer, true));
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Call_ToAnOverloadedServer_GoesToTheNext()
    {
        await using var first = await Sipp.AnswerAsync("called-overloaded");
        await using var second = await Sipp.AnswerAsync("called-answers");
        await using var bench = new LineBench(change: o => o with { Trunk = o.Trunk! with { Server = $"sip:127.0.0.1:{first.Port}, sip:127.0.0.1:{second.Port}" } });
        var call = bench.Call();
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        await call.HangUpAsync();
        await first.SucceedsAsync();
        await second.SucceedsAsync();
    }

    [Fact]
    public async Task Call_ThatIsRedirected_IsPlacedThere()
    {
        await using var second = await Sipp.AnswerAsync("called-answers");
        await using var first = await Sipp.AnswerAsync("called-redirect", keys: ("to", second.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        await using var bench = new LineBench(first.Port);
        var call = bench.Call();
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        await call.HangUpAsync();
        await first.SucceedsAsync();
        await second.SucceedsAsync();
    }

    [Fact]
    public async Task Hold_ThatMeetsTheOthersOffer_IsTriedAgain()
    {
        await using var sipp = await Sipp.AnswerAsync("called-glare");
        await using var bench = new LineBench(sipp.Port);
        var call = bench.Call();
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        (await call.HoldAsync(CancellationToken.None)).ShouldBeTrue();
        await call.HangUpAsync();
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Call_ThatIsTransferred_EndsOnceTheOthersTalk()
    {
        await using var sipp = await Sipp.AnswerAsync("called-is-transferred");
        await using var bench = new LineBench(sipp.Port);
        var call = bench.Call();
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        (await call.TransferAsync("01000000002", CancellationToken.None)).ShouldBe(new(true, 200));
        await sipp.SucceedsAsync();
    }

    [Fact(Skip = "One in some runs ends unanswered; whether the fault proxy, sipp or our side loses it is not found yet.")]
    public async Task Calls_OverALineThatLosesATenth_AllComeThrough()
    {
        const int calls = 20;
        await using var proxy = new FaultProxy(0.1, seed: 4);
        await using var sipp = await Sipp.AnswerAsync("called-answers-through", calls, keys: ("through", proxy.Front.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        proxy.Target = sipp.Port;
        await using var bench = new LineBench(proxy.Front);
        var placed = Enumerable.Range(0, calls).Select(_ => bench.Call()).ToArray();
        foreach (var call in placed) (await LineBench.AnsweredAsync(call, 40)).ShouldBeTrue();
        foreach (var end in await Task.WhenAll(placed.Select(c => c.HangUpAsync()))) end.Outcome.ShouldBe(CallOutcome.Answered);
        await sipp.SucceedsAsync(60);
        proxy.Lost.ShouldBeGreaterThan(0);
    }
}
