using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

public sealed class IncomingSessionTests : IAsyncLifetime
{
    private readonly SessionBench _bench = new();

    private ScriptedPeer Peer => _bench.Peer;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Answer_WithoutAck_IsRepeatedUntilItComes()
    {
        _bench.Taker = s => s.Accept();
        Peer.Invite();
        await Peer.ResponseAsync(100, "INVITE");
        var ok = await Peer.ResponseAsync(200, "INVITE");
        foreach (var wait in (double[])[0.5, 1, 2, 4, 4])
        {
            _bench.Time.Advance(TimeSpan.FromSeconds(wait));
            await Peer.ResponseAsync(200, "INVITE");
        }
        Peer.Inside("ACK", 1, ok);
        Peer.Inside("ACK", 1, ok);
        await Peer.NothingElseAsync();
        _bench.Time.Advance(TimeSpan.FromSeconds(40));
        await Peer.NothingElseAsync();
        _bench.Log.Lines.ShouldBe(["up"]);
    }

    [Fact]
    public async Task Answer_NeverAcknowledged_EndsWithABye()
    {
        _bench.Taker = s => s.Accept();
        Peer.Invite();
        await Peer.ResponseAsync(100, "INVITE");
        await Peer.ResponseAsync(200, "INVITE");
        for (var i = 0; i < 64; i++) _bench.Time.Advance(TimeSpan.FromMilliseconds(500));
        (await _bench.Log.Ended).Cause.ShouldBe(EndCause.Broken);
        Peer.Answer(await UntilRequestAsync("BYE"), 200);
    }

    [Fact]
    public async Task HangUp_BeforeTheAck_WaitsForIt()
    {
        _bench.Taker = s => s.Accept();
        Peer.Invite();
        await Peer.ResponseAsync(100, "INVITE");
        var ok = await Peer.ResponseAsync(200, "INVITE");
        _bench.Taken!.HangUp(new(EndCause.HungUp, 200, "Hung up"));
        await Peer.NothingElseAsync();
        Peer.Inside("ACK", 1, ok);
        Peer.Answer(await Peer.RequestAsync("BYE"), 200);
        (await _bench.Log.Ended).Cause.ShouldBe(EndCause.HungUp);
    }

    [Fact]
    public async Task Cancel_AfterTheAnswer_ChangesNothing()
    {
        _bench.Taker = s => s.Accept();
        var invite = Peer.Invite();
        await Peer.ResponseAsync(100, "INVITE");
        var ok = await Peer.ResponseAsync(200, "INVITE");
        Peer.Send(Cancel(invite));
        await Peer.ResponseAsync(200, "CANCEL");
        Peer.Inside("ACK", 1, ok);
        await Peer.NothingElseAsync();
        _bench.Log.Lines.ShouldBe(["up"]);
    }

    [Fact]
    public async Task Cancel_WhileRinging_EndsWith487()
    {
        _bench.Taker = s => s.Ring(earlyMedia: false);
        var invite = Peer.Invite();
        await Peer.ResponseAsync(100, "INVITE");
        await Peer.ResponseAsync(180, "INVITE");
        Peer.Send(Cancel(invite, "SIP;cause=200;text=\"Call completed elsewhere\""));
        (int, string)[] left = [await StatusAsync(), await StatusAsync()];
        left.ShouldBe([(200, "CANCEL"), (487, "INVITE")], ignoreOrder: true);
        (await _bench.Log.Ended).ShouldBe(new(EndCause.RemoteCancelled, 200, "Cancelled"));
        _bench.Stack.Sessions.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Call_ThatNobodyAnswers_EndsWith480()
    {
        _bench.Taker = s => s.Ring(earlyMedia: false);
        Peer.Invite();
        await Peer.ResponseAsync(100, "INVITE");
        await Peer.ResponseAsync(180, "INVITE");
        _bench.Time.Advance(TimeSpan.FromSeconds(20));
        await Peer.ResponseAsync(480, "INVITE");
        (await _bench.Log.Ended).Cause.ShouldBe(EndCause.RingTimeout);
    }

    [Fact]
    public async Task Answer_WhileAReliableProvisionalWaits_ComesAfterItsPrack()
    {
        _bench.Taker = s =>
        {
            s.Ring(earlyMedia: false);
            s.Accept();
        };
        Peer.Invite("offer", ("Require", "100rel"));
        await Peer.ResponseAsync(100, "INVITE");
        var ringing = await Peer.ResponseAsync(180, "INVITE");
        await Peer.NothingElseAsync();
        Peer.Inside("PRACK", 2, ringing, null, ("RAck", $"{ringing.Headers.Get("RSeq")} 1 INVITE"));
        await Peer.ResponseAsync(200, "PRACK");
        await Peer.ResponseAsync(200, "INVITE");
    }

    [Fact]
    public async Task Provisional_NeverConfirmed_EndsWith504()
    {
        _bench.Settings = _bench.Settings with { RingTimeout = TimeSpan.FromMinutes(5) };
        _bench.Taker = s => s.Ring(earlyMedia: false);
        Peer.Invite("offer", ("Require", "100rel"));
        await Peer.ResponseAsync(100, "INVITE");
        await Peer.ResponseAsync(180, "INVITE");
        for (var i = 0; i < 64; i++) _bench.Time.Advance(TimeSpan.FromMilliseconds(500));
        (await _bench.Log.Ended).Status.ShouldBe(504);
    }

    [Fact]
    public async Task Prack_ForAnotherNumber_IsUnknown()
    {
        _bench.Taker = s => s.Ring(earlyMedia: false);
        Peer.Invite("offer", ("Require", "100rel"));
        await Peer.ResponseAsync(100, "INVITE");
        var ringing = await Peer.ResponseAsync(180, "INVITE");
        Peer.Inside("PRACK", 2, ringing, null, ("RAck", "1 1 INVITE"));
        await Peer.ResponseAsync(481, "PRACK");
    }

    [Fact]
    public async Task Bye_BeforeTheAnswer_EndsTheInviteWith487()
    {
        _bench.Taker = s => s.Ring(earlyMedia: false);
        Peer.Invite();
        await Peer.ResponseAsync(100, "INVITE");
        var ringing = await Peer.ResponseAsync(180, "INVITE");
        Peer.Inside("BYE", 2, ringing);
        await Peer.ResponseAsync(200, "BYE");
        await Peer.ResponseAsync(487, "INVITE");
        (await _bench.Log.Ended).Cause.ShouldBe(EndCause.RemoteCancelled);
    }

    [Fact]
    public async Task Ack_WithAnAnswerThatDoesNotFit_EndsWithABye()
    {
        _bench.Taker = s => s.Accept();
        Peer.Invite(null);
        await Peer.ResponseAsync(100, "INVITE");
        var ok = await Peer.ResponseAsync(200, "INVITE");
        Peer.Inside("ACK", 1, ok, "impossible");
        Peer.Answer(await Peer.RequestAsync("BYE"), 200);
        (await _bench.Log.Ended).Status.ShouldBe(488);
        _bench.Log.IsEstablished.ShouldBeFalse();
    }

    [Fact]
    public async Task Reinvite_BeforeTheAck_IsAskedToComeLater()
    {
        _bench.Taker = s => s.Accept();
        Peer.Invite();
        await Peer.ResponseAsync(100, "INVITE");
        var ok = await Peer.ResponseAsync(200, "INVITE");
        Peer.Inside("INVITE", 2, ok, "second offer");
        (await Peer.ResponseAsync(500, "INVITE")).Headers.Has("Retry-After").ShouldBeTrue();
    }

    private async Task<(int, string)> StatusAsync()
    {
        var response = (await Peer.NextAsync()).ShouldBeOfType<SipResponse>();
        return (response.Status, response.Headers.CSeq!.Value.Method);
    }

    private async Task<SipRequest> UntilRequestAsync(string method)
    {
        while (true)
            if (await Peer.NextAsync() is SipRequest request && request.Method == method) return request;
    }

    private static SipRequest Cancel(SipRequest invite, string? reason = null)
    {
        var cancel = new SipRequest("CANCEL", invite.Uri);
        foreach (var name in (string[])["Via", "From", "To", "Call-ID", "Max-Forwards"]) cancel.Headers.CopyFrom(invite.Headers, name);
        cancel.Headers.Add("CSeq", "1 CANCEL");
        if (reason is not null) cancel.Headers.Add("Reason", reason);
        return cancel;
    }
}
