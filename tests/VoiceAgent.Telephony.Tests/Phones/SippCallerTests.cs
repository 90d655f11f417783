using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Calls that the real sipp places to us by scenarios of ours.</summary>
public sealed class SippCallerTests
{
    [Theory]
    [InlineData("caller-talks")]
    [InlineData("caller-repeats-ack")]
    [InlineData("caller-loses-ack")]
    [InlineData("caller-offers-late")]
    [InlineData("caller-holds")]
    [InlineData("caller-updates")]
    [InlineData("caller-wants-prack")]
    [InlineData("caller-goes-mad")]
    public async Task Call_ThatWeAnswer_EndsWhenTheCallerHangsUp(string scenario)
    {
        await using var bench = new LineBench();
        await using var sipp = Sipp.Call(scenario, bench.Port);
        var call = await bench.IncomingAsync();
        call.Ring();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        var end = await LineBench.EndedAsync(call);
        (end.Outcome, end.ByUs).ShouldBe((CallOutcome.Answered, false));
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Call_ThatWeHangUp_Ends()
    {
        await using var bench = new LineBench();
        await using var sipp = Sipp.Call("caller-is-hung-up-on", bench.Port);
        var call = await bench.IncomingAsync();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        (await call.HangUpAsync()).ByUs.ShouldBeTrue();
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Call_ThatTheCallerTakesBack_Ends()
    {
        await using var bench = new LineBench();
        await using var sipp = Sipp.Call("caller-cancels", bench.Port);
        var call = await bench.IncomingAsync();
        call.Ring();
        (await LineBench.EndedAsync(call)).Outcome.ShouldBe(CallOutcome.Cancelled);
        await sipp.SucceedsAsync();
    }

    [Theory]
    [InlineData("caller-is-refused", 486)]
    [InlineData("caller-is-unavailable", 480)]
    public async Task Call_ThatWeRefuse_Ends(string scenario, int status)
    {
        await using var bench = new LineBench();
        await using var sipp = Sipp.Call(scenario, bench.Port);
        var call = await bench.IncomingAsync();
        call.Refuse(status);
        (await LineBench.EndedAsync(call)).Status.ShouldBe(status);
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Digit_InAnInfo_IsHeard()
    {
        await using var bench = new LineBench();
        await using var sipp = Sipp.Call("caller-sends-digit", bench.Port);
        var call = await bench.IncomingAsync();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        var digits = new List<char>();
        await foreach (var digit in call.DigitsAsync(CancellationToken.None)) digits.Add(digit);
        digits.ShouldBe(['5']);
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Caller_WhoIsNoPeer_IsRefused()
    {
        await using var bench = new LineBench(change: o => o with { Trunk = null, Peers = ["192.0.2.1"] });
        await using var sipp = Sipp.Call("caller-is-forbidden", bench.Port);
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Number_ThatIsNotOurs_IsNotFound()
    {
        await using var bench = new LineBench(change: o => o with { Inbound = o.Inbound with { Users = ["1001"] } });
        await using var sipp = Sipp.Call("caller-is-unknown", bench.Port);
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Calls_WhileDraining_AreSentElsewhere()
    {
        await using var bench = new LineBench();
        await bench.Line.DrainAsync(CancellationToken.None);
        await using var sipp = Sipp.Call("caller-is-drained", bench.Port);
        await sipp.SucceedsAsync();
    }

    [Theory]
    [InlineData("caller-cannot-speak")]
    [InlineData("caller-requires-unknown")]
    [InlineData("caller-wants-short-timer")]
    public async Task Call_ThatCannotBe_IsRefusedWithItsReason(string scenario)
    {
        await using var bench = new LineBench();
        await using var sipp = Sipp.Call(scenario, bench.Port);
        await sipp.SucceedsAsync();
    }

    [Theory]
    [InlineData("1001@")]
    [InlineData("")]
    public async Task Options_WithAndWithoutUser_AreAnswered(string user)
    {
        await using var bench = new LineBench();
        await using var sipp = Sipp.Call("caller-asks-options", bench.Port, keys: ("user", user));
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Transfer_ThatTheCallerAsksFor_IsFollowedAndTold()
    {
        await using var other = await Sipp.AnswerAsync("called-answers");
        await using var bench = new LineBench(other.Port, o => o with { Inbound = o.Inbound with { FollowTransfers = true } });
        await using var sipp = Sipp.Call("caller-transfers", bench.Port);
        var call = await bench.IncomingAsync();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        await sipp.SucceedsAsync();
        call.Ended.IsCompleted.ShouldBeFalse();
        await call.HangUpAsync();
        await other.SucceedsAsync();
    }

    [Fact]
    public async Task Calls_OverALineThatLosesATenth_AllComeIn()
    {
        const int calls = 20;
        await using var bench = new LineBench();
        await using var proxy = new FaultProxy(0.1, seed: 5) { Target = bench.Port };
        await using var sipp = Sipp.Call("caller-talks", proxy.Front, calls);
        for (var i = 0; i < calls; i++) _ = (await bench.IncomingAsync(40)).AnswerAsync(CancellationToken.None);
        await sipp.SucceedsAsync(60);
        proxy.Lost.ShouldBeGreaterThan(0);
    }
}
