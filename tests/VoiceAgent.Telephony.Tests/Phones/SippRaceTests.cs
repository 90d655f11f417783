using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>What crosses on the wire, played by the real sipp.</summary>
public sealed class SippRaceTests
{
    [Fact]
    public async Task Cancel_ThatCrossesOurAnswer_LeavesTheCallUpUntilBye()
    {
        await using var bench = new LineBench();
        await using var sipp = Call(bench, "caller-cancels-too-late");
        var call = await bench.IncomingAsync();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        (await LineBench.EndedAsync(call)).Outcome.ShouldBe(CallOutcome.Answered);
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Cancel_BeforeItRings_EndsTheCall()
    {
        await using var bench = new LineBench();
        await using var sipp = Call(bench, "caller-cancels-at-once");
        await sipp.SucceedsAsync();
        await Waiting.ForAsync("end", () => bench.Line.Calls.Count == 0, () => sipp.Messages);
    }

    [Fact]
    public async Task Offers_ThatCross_AreBothRefusedAndOursIsMadeAgain()
    {
        await using var sipp = await Sipp.AnswerAsync("called-crosses-invite");
        await using var bench = new LineBench(sipp.Port);
        var call = bench.Call();
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(sipp.Messages);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        (await call.HoldAsync(patience.Token)).ShouldBeTrue(sipp.Messages);
        await call.HangUpAsync();
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Request_WithAnOldNumber_IsRefusedAndTheCallStays()
    {
        await using var bench = new LineBench();
        await using var sipp = Call(bench, "caller-uses-an-old-number");
        var call = await bench.IncomingAsync();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Caller_WhoVanishes_IsHungUpOn()
    {
        await using var bench = new LineBench();
        await using var sipp = Call(bench, "caller-vanishes");
        var call = await bench.IncomingAsync();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        await sipp.SucceedsAsync();
        (await call.HangUpAsync()).Outcome.ShouldBe(CallOutcome.Answered);
        bench.Line.Calls.ShouldBeEmpty();
    }

    private static Sipp Call(LineBench bench, string scenario) => Sipp.Start(new(scenario) { Target = $"127.0.0.1:{bench.Port}", Arguments = ["-s", "1001"] });
}
