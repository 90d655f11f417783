using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

public sealed class OutgoingSessionTests : IAsyncLifetime
{
    private readonly SessionBench _bench = new();

    private ScriptedPeer Peer => _bench.Peer;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Call_AnsweredAndHungUp_IsAcknowledgedAndEndsWithABye()
    {
        var session = await UpAsync();
        session.HangUp(new(EndCause.HungUp, 200, "Hung up"));
        Peer.Answer(await Peer.RequestAsync("BYE"), 200);
        _bench.Log.Lines.ShouldBe(["180", "up", "HungUp 200"]);
        _bench.Media.ShouldBe(["answer"]);
    }

    [Fact]
    public async Task Call_HungUpByTheOther_Ends()
    {
        await UpAsync();
        Peer.Inside("BYE", 1, _invite!, null, ("Reason", "Q.850;cause=16"));
        await Peer.ResponseAsync(200, "BYE");
        (await _bench.Log.Ended).ShouldBe(new(EndCause.RemoteHungUp, 200, "Bye", 16));
        _bench.Stack.Sessions.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Cancel_BeforeAnyAnswer_WaitsForTheFirstOne()
    {
        var session = _bench.Call();
        var invite = await Peer.RequestAsync("INVITE");
        session.HangUp(new(EndCause.Cancelled, 487, "Cancelled"));
        await Peer.NothingElseAsync();
        Peer.Answer(invite, 180);
        Peer.Answer(await Peer.RequestAsync("CANCEL"), 200);
        Peer.Answer(invite, 487);
        await Peer.RequestAsync("ACK");
        (await _bench.Log.Ended).Cause.ShouldBe(EndCause.Cancelled);
    }

    [Fact]
    public async Task Cancel_CrossedByTheAnswer_EndsWithAckAndBye()
    {
        var session = _bench.Call();
        var invite = await Peer.RequestAsync("INVITE");
        Peer.Answer(invite, 180);
        await Until(() => _bench.Log.Lines.Count == 1);
        session.HangUp(new(EndCause.Cancelled, 487, "Cancelled"));
        var cancel = await Peer.RequestAsync("CANCEL");
        Peer.Answer(invite, 200, "answer");
        Peer.Answer(cancel, 481);
        await Peer.RequestAsync("ACK");
        Peer.Answer(await Peer.RequestAsync("BYE"), 200);
        (await _bench.Log.Ended).Cause.ShouldBe(EndCause.Cancelled);
        _bench.Log.IsEstablished.ShouldBeFalse();
    }

    [Fact]
    public async Task Cancel_CrossedByARefusal_EndsAsCancelled()
    {
        var session = _bench.Call();
        var invite = await Peer.RequestAsync("INVITE");
        Peer.Answer(invite, 180);
        await Until(() => _bench.Log.Lines.Count == 1);
        session.HangUp(new(EndCause.Cancelled, 487, "Cancelled"));
        Peer.Answer(invite, 486);
        var left = new List<string> { await NameAsync(), await NameAsync() };
        left.ShouldBe(["CANCEL", "ACK"], ignoreOrder: true);
        (await _bench.Log.Ended).Cause.ShouldBe(EndCause.Cancelled);
    }

    [Fact]
    public async Task Ringing_ForTooLong_IsCancelled()
    {
        _bench.Call();
        var invite = await Peer.RequestAsync("INVITE");
        Peer.Answer(invite, 180);
        await Until(() => _bench.Log.Lines.Count == 1);
        _bench.Time.Advance(TimeSpan.FromSeconds(20));
        var cancel = await Peer.RequestAsync("CANCEL");
        ReasonHeader.SipCause(cancel).ShouldBe(487);
        Peer.Answer(cancel, 200);
        Peer.Answer(invite, 487);
        await Peer.RequestAsync("ACK");
        (await _bench.Log.Ended).Cause.ShouldBe(EndCause.RingTimeout);
    }

    [Fact]
    public async Task Answer_GivenTwice_IsAcknowledgedTwice()
    {
        await UpAsync();
        Peer.Answer(_invite!, 200, "answer");
        (await Peer.RequestAsync("ACK")).Headers.CSeq!.Value.Sequence.ShouldBe(1u);
        _bench.Log.Lines.Count(l => l == "up").ShouldBe(1);
    }

    [Fact]
    public async Task Answers_OfTwoPhones_LeaveTheFirstCallOnly()
    {
        await UpAsync();
        Peer.Answer(_invite!, 200, "other answer", "second");
        (await Peer.RequestAsync("ACK")).Headers.To!.Tag.ShouldBe("second");
        var bye = await Peer.RequestAsync("BYE");
        bye.Headers.To!.Tag.ShouldBe("second");
        Peer.Answer(bye, 200);
        await Peer.NothingElseAsync();
        _bench.Log.Lines.ShouldBe(["180", "up"]);
    }

    [Fact]
    public async Task Answer_ThatDoesNotFit_IsAcknowledgedAndHungUp()
    {
        _bench.Call();
        Peer.Answer(await Peer.RequestAsync("INVITE"), 200, "impossible");
        await Peer.RequestAsync("ACK");
        Peer.Answer(await Peer.RequestAsync("BYE"), 200);
        (await _bench.Log.Ended).Status.ShouldBe(488);
    }

    [Fact]
    public async Task Answer_InTheProvisionalOnly_IsEnough()
    {
        _bench.Call();
        var invite = await Peer.RequestAsync("INVITE");
        Peer.Answer(invite, 183, "early answer");
        Peer.Answer(invite, 200);
        await Peer.RequestAsync("ACK");
        await _bench.Log.Established;
        _bench.Log.Lines.ShouldBe(["183 sound", "up"]);
    }

    [Fact]
    public async Task ReliableProvisional_Repeated_GetsOnePrack()
    {
        _bench.Call();
        var invite = await Peer.RequestAsync("INVITE");
        Peer.Answer(invite, 183, "early answer", null, ("Require", "100rel"), ("RSeq", "41"));
        var prack = await Peer.RequestAsync("PRACK");
        prack.Headers.Get("RAck").ShouldBe("41 1 INVITE");
        Peer.Answer(invite, 183, "early answer", null, ("Require", "100rel"), ("RSeq", "41"));
        Peer.Answer(invite, 180, null, null, ("Require", "100rel"), ("RSeq", "43"));
        Peer.Answer(prack, 200);
        await Peer.NothingElseAsync();
        Peer.Answer(invite, 180, null, null, ("Require", "100rel"), ("RSeq", "42"));
        (await Peer.RequestAsync("PRACK")).Headers.Get("RAck").ShouldBe("42 1 INVITE");
    }

    [Fact]
    public async Task Redirection_ToWhereCallsMayGo_IsFollowed()
    {
        _bench.Call(uri => uri.User == "carol");
        var invite = await Peer.RequestAsync("INVITE");
        Peer.Send(Redirection(invite, $"<sip:mallory@127.0.0.1:{Peer.Port}>, <sip:carol@127.0.0.1:{Peer.Port}>"));
        await Peer.RequestAsync("ACK");
        var second = await Peer.RequestAsync("INVITE");
        second.Uri.User.ShouldBe("carol");
        second.Headers.CSeq!.Value.Sequence.ShouldBe(2u);
        second.Headers.CallId.ShouldBe(invite.Headers.CallId);
        Peer.Answer(second, 486);
        await Peer.RequestAsync("ACK");
        (await _bench.Log.Ended).Status.ShouldBe(486);
    }

    [Fact]
    public async Task Interval_TooSmall_IsAskedForAgainLonger()
    {
        _bench.Call();
        var invite = await Peer.RequestAsync("INVITE");
        Peer.Answer(invite, 422, null, null, ("Min-SE", "3600"));
        await Peer.RequestAsync("ACK");
        var second = await Peer.RequestAsync("INVITE");
        second.Headers.Get("Session-Expires").ShouldBe("3600");
        second.Headers.Get("Min-SE").ShouldBe("3600");
    }

    [Fact]
    public async Task Silence_OfTheOther_EndsTheCallAs408()
    {
        _bench.Settings = _bench.Settings with { RingTimeout = TimeSpan.FromMinutes(5) };
        _bench.Call();
        await Peer.RequestAsync("INVITE");
        for (var i = 0; i < 70; i++) _bench.Time.Advance(TimeSpan.FromMilliseconds(500));
        (await _bench.Log.Ended).ShouldBe(new(EndCause.Refused, 408, "Request Timeout"));
    }

    [Fact]
    public async Task Bye_CrossingOurs_IsAnswered()
    {
        var session = await UpAsync();
        session.HangUp(new(EndCause.HungUp, 200, "Hung up"));
        var ours = await Peer.RequestAsync("BYE");
        Peer.Inside("BYE", 1, _invite!);
        await Peer.ResponseAsync(200, "BYE");
        Peer.Answer(ours, 200);
        _bench.Log.Lines.ShouldBe(["180", "up", "HungUp 200"]);
    }

    [Fact]
    public async Task Call_UpForTooLong_IsHungUp()
    {
        _bench.Settings = _bench.Settings with { LongestCall = TimeSpan.FromMinutes(10) };
        await UpAsync();
        _bench.Time.Advance(TimeSpan.FromMinutes(10));
        Peer.Answer(await Peer.RequestAsync("BYE"), 200);
        (await _bench.Log.Ended).Cause.ShouldBe(EndCause.TooLong);
    }

    private SipRequest? _invite;

    private async Task<OutgoingSession> UpAsync()
    {
        var session = _bench.Call();
        _invite = await Peer.RequestAsync("INVITE");
        Peer.Answer(_invite, 180);
        Peer.Answer(_invite, 200, "answer");
        await Peer.RequestAsync("ACK");
        await _bench.Log.Established;
        return session;
    }

    private async Task<string> NameAsync() => (await Peer.NextAsync()).ShouldBeOfType<SipRequest>().Method;

    private static SipResponse Redirection(SipRequest invite, string contacts)
    {
        var response = SipResponse.To(invite, 302, null, "peer");
        response.Headers.Add(HeaderNames.Contact, contacts);
        return response;
    }

    private static async Task Until(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!condition()) await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, patience.Token);
    }
}
