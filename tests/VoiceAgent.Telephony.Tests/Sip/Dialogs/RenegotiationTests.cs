using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

public sealed class RenegotiationTests : IAsyncLifetime
{
    private readonly SessionBench _bench = new();
    private readonly TaskCompletionSource<bool> _agreed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SipRequest? _invite;

    private ScriptedPeer Peer => _bench.Peer;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Offers_ThatMeet_AreBothRefusedAndOursComesAgain()
    {
        Reoffer(await UpAsync());
        var ours = await Peer.RequestAsync("INVITE");
        var theirs = Peer.Inside("INVITE", 1, _invite!, "their offer");
        await Peer.ResponseAsync(491, "INVITE");
        Peer.Acknowledge(theirs);
        Peer.Answer(ours, 491);
        await Peer.RequestAsync("ACK");
        // Who owns the Call-ID waits at least 2.1 s (RFC 3261 14.1): the other's offer comes first.
        _bench.Time.Advance(TimeSpan.FromSeconds(2));
        await Peer.NothingElseAsync();
        _bench.Time.Advance(TimeSpan.FromSeconds(2));
        Peer.Answer(await Peer.RequestAsync("INVITE"), 200, "second answer");
        await Peer.RequestAsync("ACK");
        (await _agreed.Task).ShouldBeTrue();
    }

    [Fact]
    public async Task Offer_ThatIsRefused_LeavesTheCallAsItWas()
    {
        Reoffer(await UpAsync());
        Peer.Answer(await Peer.RequestAsync("INVITE"), 488);
        await Peer.RequestAsync("ACK");
        (await _agreed.Task).ShouldBeFalse();
        _bench.Log.Lines.ShouldBe(["up"]);
    }

    [Fact]
    public async Task Offer_OfTheOther_ThatDoesNotFit_LeavesTheCallAsItWas()
    {
        await UpAsync();
        var theirs = Peer.Inside("INVITE", 1, _invite!, "impossible");
        await Peer.ResponseAsync(488, "INVITE");
        Peer.Acknowledge(theirs);
        await Peer.NothingElseAsync();
        _bench.Log.Lines.ShouldBe(["up"]);
    }

    [Fact]
    public async Task Reinvite_ToACallThatTheOtherHasForgotten_EndsIt()
    {
        Reoffer(await UpAsync());
        Peer.Answer(await Peer.RequestAsync("INVITE"), 481);
        (await _bench.Log.Ended).Status.ShouldBe(481);
    }

    [Fact]
    public async Task Answer_ToOurReinvite_GivenTwice_IsAcknowledgedTwice()
    {
        Reoffer(await UpAsync());
        var ours = await Peer.RequestAsync("INVITE");
        Peer.Answer(ours, 200, "second answer");
        await Peer.RequestAsync("ACK");
        Peer.Answer(ours, 200, "second answer");
        (await Peer.RequestAsync("ACK")).Headers.CSeq!.Value.Sequence.ShouldBe(2u);
    }

    [Fact]
    public async Task Refresh_ToPhonesWithoutUpdate_IsAReinvite()
    {
        await UpAsync(("Session-Expires", "90;refresher=uac"), ("Allow", "INVITE, ACK, BYE, CANCEL"));
        _bench.Time.Advance(TimeSpan.FromSeconds(45));
        var refresh = await Peer.RequestAsync("INVITE");
        refresh.Headers.Get("Session-Expires").ShouldBe("90;refresher=uac");
        Peer.Answer(refresh, 200, "second answer", null, ("Session-Expires", "90;refresher=uac"));
        await Peer.RequestAsync("ACK");
        _bench.Time.Advance(TimeSpan.FromSeconds(45));
        await Peer.RequestAsync("INVITE");
    }

    [Fact]
    public async Task Refer_OfTheOther_IsToldHowItGoes()
    {
        await UpAsync();
        Peer.Inside("REFER", 1, _invite!, null, ("Refer-To", "<sip:carol@127.0.0.1?Replaces=abc%3Bto-tag%3D1%3Bfrom-tag%3D2>"));
        await Eventually(() => _bench.Log.Asked is not null);
        var asked = _bench.Log.Asked!;
        (asked.Target.ToString(), asked.Replaces).ShouldBe(("sip:carol@127.0.0.1", "abc;to-tag=1;from-tag=2"));
        _bench.Stack.Queue.Post(asked.Accept);
        await Peer.ResponseAsync(202, "REFER");
        var trying = await Peer.RequestAsync("NOTIFY");
        trying.Headers.Get("Event").ShouldBe("refer;id=1");
        Peer.Answer(trying, 200);
        _bench.Stack.Queue.Post(() => asked.Report(486, "Busy Here"));
        var busy = await Peer.RequestAsync("NOTIFY");
        busy.Headers.Get("Subscription-State").ShouldBe("terminated;reason=noresource");
        System.Text.Encoding.ASCII.GetString(busy.Body.Span).ShouldBe("SIP/2.0 486 Busy Here\r\n");
    }

    [Theory]
    [InlineData(null, 400)]
    [InlineData("<tel:119>", 400)]
    public async Task Refer_ToNowhere_IsRefused(string? target, int status)
    {
        await UpAsync();
        Peer.Inside("REFER", 1, _invite!, null, target is null ? [] : [("Refer-To", target)]);
        await Peer.ResponseAsync(status, "REFER");
    }

    [Fact]
    public async Task Request_OutOfOrder_IsRefused()
    {
        await UpAsync();
        Peer.Inside("INFO", 5, _invite!);
        await Peer.ResponseAsync(200, "INFO");
        Peer.Inside("INFO", 4, _invite!);
        await Peer.ResponseAsync(500, "INFO");
    }

    private async Task<OutgoingSession> UpAsync(params (string Name, string Value)[] fields)
    {
        var session = _bench.Call();
        _invite = await Peer.RequestAsync("INVITE");
        Peer.Answer(_invite, 200, "answer", null, fields);
        await Peer.RequestAsync("ACK");
        await _bench.Log.Established;
        return session;
    }

    private void Reoffer(OutgoingSession session) => _bench.Stack.Queue.Post(() => session.Renegotiation.Reoffer(_agreed.SetResult));

    private static Task Eventually(Func<bool> condition) => Phones.Eventually.HoldsAsync(condition);
}
