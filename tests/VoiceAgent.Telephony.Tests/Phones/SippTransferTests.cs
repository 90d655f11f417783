using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Calls given away and taken over, with the real sipp at the other ends.</summary>
public sealed class SippTransferTests
{
    [Fact]
    public async Task Transfer_ToACallOfOurs_NamesTheCallToReplace()
    {
        await using var first = await Sipp.AnswerAsync("called-is-consulted");
        await using var second = await Sipp.AnswerAsync("called-answers");
        await using var bench = new LineBench(first.Port);
        var call = bench.Call();
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(first.Messages);
        var consulted = bench.Call($"sip:doctor@127.0.0.1:{second.Port}");
        (await LineBench.AnsweredAsync(consulted)).ShouldBeTrue(second.Messages);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        (await call.TransferAsync(consulted, patience.Token)).Succeeded.ShouldBeTrue(first.Messages);
        await first.SucceedsAsync();
        await consulted.HangUpAsync();
        await second.SucceedsAsync();
    }

    [Fact]
    public async Task Invite_ThatReplacesACall_TakesItOver()
    {
        await using var first = await Sipp.AnswerAsync("called-is-replaced");
        await using var bench = new LineBench(first.Port);
        var call = bench.Call();
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(first.Messages);
        var dialog = call.Session!.Dialog!;
        await using var second = Sipp.Start(new("caller-replaces")
        {
            Target = $"127.0.0.1:{bench.Port}",
            Arguments = ["-s", "1001"],
            Keys = [("replaces", $"{dialog.CallId};to-tag={dialog.LocalTag};from-tag={dialog.RemoteTag}")],
        });
        await first.SucceedsAsync();
        await second.SucceedsAsync();
        (await LineBench.EndedAsync(call)).Outcome.ShouldBe(CallOutcome.Answered);
    }

    [Fact]
    public async Task Invite_ThatReplacesNoCall_IsRefused()
    {
        await using var bench = new LineBench();
        await using var sipp = Sipp.Start(new("caller-replaces-nothing") { Target = $"127.0.0.1:{bench.Port}", Arguments = ["-s", "1001"] });
        await sipp.SucceedsAsync();
    }
}
