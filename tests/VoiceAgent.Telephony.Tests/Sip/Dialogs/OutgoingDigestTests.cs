namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

public sealed class OutgoingDigestTests
{
    [Fact]
    public async Task Password_RefusedWithANewNonce_IsNotTriedAgain()
    {
        await using var bench = new SessionBench(digest: new([new("line", "wrong")]));
        bench.Call();
        bench.Peer.Answer(await bench.Peer.RequestAsync("INVITE"), 401, null, null, ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"one\", qop=\"auth\""));
        await bench.Peer.RequestAsync("ACK");
        var second = await bench.Peer.RequestAsync("INVITE");
        second.Headers.Has("Authorization").ShouldBeTrue();
        bench.Peer.Answer(second, 401, null, null, ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"two\", qop=\"auth\""));
        await bench.Peer.RequestAsync("ACK");
        (await bench.Log.Ended).Status.ShouldBe(401);
    }
}
