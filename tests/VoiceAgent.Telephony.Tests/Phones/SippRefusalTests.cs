using System.Text.RegularExpressions;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>What is refused, by us and by others, played by the real sipp.</summary>
public sealed partial class SippRefusalTests
{
    [Fact]
    public async Task Redirection_InACircle_Ends()
    {
        await using var sipp = await Sipp.AnswerAsync("called-redirects-in-a-circle");
        await using var bench = new LineBench(sipp.Port);
        (await LineBench.EndedAsync(bench.Call())).AnsweredAt.ShouldBeNull();
        await sipp.SucceedsAsync();
        sipp.Count("INVITE sip:").ShouldBe(2, sipp.Messages);
    }

    [Theory]
    [InlineData("01000000003@192.0.2.1")]
    [InlineData("00882123456@127.0.0.1")]
    public async Task Redirection_ToWhatMayNotBeCalled_IsNotFollowed(string away)
    {
        await using var sipp = await Sipp.AnswerAsync("called-redirects-away", keys: ("away", away));
        await using var bench = new LineBench(sipp.Port, o => o with { AllowedNumbers = new() { Patterns = ["010*"] } });
        (await LineBench.EndedAsync(bench.Call())).AnsweredAt.ShouldBeNull();
        await sipp.SucceedsAsync();
        sipp.Count("INVITE sip:").ShouldBe(1, sipp.Messages);
    }

    [Fact]
    public async Task Method_ThatNobodyKnows_IsNotImplemented()
    {
        await using var bench = new LineBench();
        await using var sipp = Call(bench, "stranger-uses-unknown-method");
        await sipp.SucceedsAsync();
    }

    [Theory]
    [InlineData("caller-uses-unknown-method")]
    [InlineData("caller-asks-within")]
    public async Task Request_WithinACall_LeavesItUp(string scenario)
    {
        await using var bench = new LineBench();
        await using var sipp = Call(bench, scenario);
        var call = await bench.IncomingAsync();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        await sipp.SucceedsAsync();
        (await LineBench.EndedAsync(call)).Outcome.ShouldBe(CallOutcome.Answered);
    }

    [Fact]
    public async Task Answer_ThatNeverComes_EndsTheCall()
    {
        await using var bench = new LineBench();
        await using var sipp = Call(bench, "caller-offers-nothing-then-nothing");
        var call = await bench.IncomingAsync();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeFalse();
        (await LineBench.EndedAsync(call)).Outcome.ShouldNotBe(CallOutcome.Answered);
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Caller_WhomNobodyAnswers_IsToldInTime()
    {
        await using var bench = new LineBench(change: o => o with { Inbound = o.Inbound with { RingTimeout = TimeSpan.FromSeconds(5) } });
        await using var sipp = Call(bench, "caller-waits-in-vain");
        var call = await bench.IncomingAsync();
        call.Ring();
        (await LineBench.EndedAsync(call)).Outcome.ShouldBe(CallOutcome.NoAnswer);
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Strangers_AreRefusedAlike_WhateverTheyAskFor()
    {
        await using var bench = new LineBench(change: o => o with { Trunk = null, Peers = ["192.0.2.1"], Inbound = o.Inbound with { Users = ["1001"] } });
        var ours = await RefusalAsync(bench, "stranger-is-refused", "1001");
        (await RefusalAsync(bench, "stranger-is-refused", "4711")).ShouldBe(ours);
        (await RefusalAsync(bench, "stranger-asks-in-vain", "1001")).ShouldBe(ours);
        (await RefusalAsync(bench, "stranger-asks-in-vain", "4711")).ShouldBe(ours);
    }

    /// <summary>The refusal without what names the one who asks.</summary>
    private static async Task<string> RefusalAsync(LineBench bench, string scenario, string user)
    {
        await using var sipp = Call(bench, scenario, user);
        await sipp.SucceedsAsync();
        var refusal = sipp.Messages[sipp.Messages.LastIndexOf("SIP/2.0 403", StringComparison.Ordinal)..];
        return HeaderValues().Replace(refusal[..refusal.IndexOf("Content-Length", StringComparison.Ordinal)], "$1");
    }

    private static Sipp Call(LineBench bench, string scenario, string user = "1001") => Sipp.Start(new(scenario) { Target = $"127.0.0.1:{bench.Port}", Arguments = ["-s", user] });

    [GeneratedRegex(@"^((?:Via|From|To|Call-ID|CSeq):).*$", RegexOptions.Multiline)]
    private static partial Regex HeaderValues();
}
