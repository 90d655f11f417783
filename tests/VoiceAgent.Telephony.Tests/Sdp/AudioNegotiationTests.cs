using System.Net;
using System.Text;
using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Tests.Sdp;

public sealed class AudioNegotiationTests
{
    private const string Head = "v=0\r\no=- 1 1 IN IP4 192.0.2.9\r\ns=-\r\nc=IN IP4 192.0.2.9\r\nt=0 0\r\n";

    [Fact]
    public void CreateOffer_First_OffersBothLawsEventsAndMux() =>
        Text(Ours().CreateOffer()).ShouldBe(
            "v=0\r\no=- 7 7 IN IP4 198.51.100.1\r\ns=-\r\nc=IN IP4 198.51.100.1\r\nt=0 0\r\nm=audio 4000 RTP/AVP 8 0 101\r\na=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\n"
            + "a=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-15\r\na=ptime:20\r\na=sendrecv\r\na=rtcp-mux\r\n");

    [Fact]
    public void CreateOffer_Unchanged_KeepsItsVersion_AndRaisesItByOneWhenChanged()
    {
        var ours = Ours();
        var first = Text(ours.CreateOffer());
        Text(ours.CreateOffer()).ShouldBe(first);

        ours.Wanted = SdpDirection.SendOnly;
        Text(ours.CreateOffer()).ShouldContain("o=- 7 8 IN");
        Text(ours.CreateOffer()).ShouldContain("o=- 7 8 IN");
    }

    [Fact]
    public void Answer_SeveralStreams_RefusesTheOthersInTheirPlaces()
    {
        var ours = Ours();

        var answer = Answered(ours, "m=video 6000 RTP/AVP 99\r\nm=audio 5000 RTP/AVP 18 0 8 96\r\na=rtpmap:96 telephone-event/8000\r\nm=image 7000 udptl t38\r\nm=audio 5002 RTP/AVP 0\r\n");

        Lines(answer, "m=").ShouldBe(["m=video 0 RTP/AVP 99", "m=audio 4000 RTP/AVP 0 96", "m=image 0 udptl t38", "m=audio 0 RTP/AVP 0"]);
        ours.Agreement!.Codec.ShouldBe(AudioCodec.Pcmu);
        ours.Agreement.EventPayload.ShouldBe(96);
        ours.Agreement.Remote.ShouldBe(new IPEndPoint(IPAddress.Parse("192.0.2.9"), 5000));
        Lines(Text(ours.CreateOffer()), "m=").ShouldBe(["m=video 0 RTP/AVP 99", "m=audio 4000 RTP/AVP 8 0 96", "m=image 0 udptl t38", "m=audio 0 RTP/AVP 0"]);
    }

    [Theory]
    [InlineData("m=audio 5000 RTP/AVP 18 3\r\n")]
    [InlineData("m=audio 0 RTP/AVP 0\r\n")]
    [InlineData("m=video 5000 RTP/AVP 0\r\n")]
    [InlineData("m=audio 5000 UDP/TLS/RTP/SAVPF 0\r\n")]
    [InlineData("m=audio 5000 RTP/SAVP 0\r\n")]
    [InlineData("m=audio 5000 RTP/SAVP 0\r\na=crypto:1 AES_256_CM_HMAC_SHA1_80 inline:AAAA\r\n")]
    [InlineData("m=audio 5000 RTP/SAVP 0\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj UNENCRYPTED_SRTP\r\n")]
    [InlineData("")]
    public void Answer_NothingThatFits_GivesNone(string media) => Ours().Answer(Encoding.UTF8.GetBytes(Head + media)).ShouldBeNull();

    [Theory]
    [InlineData("sendrecv", "sendrecv")]
    [InlineData("sendonly", "recvonly")]
    [InlineData("recvonly", "sendonly")]
    [InlineData("inactive", "inactive")]
    public void Answer_ADirection_Mirrors(string offered, string answered) =>
        Answered(Ours(), $"m=audio 5000 RTP/AVP 8\r\na={offered}\r\n").ShouldContain($"a={answered}\r\n");

    [Fact]
    public void Answer_TheOldHoldByAddress_SendsNothing()
    {
        var ours = Ours();

        Answered(ours, "m=audio 5000 RTP/AVP 8\r\nc=IN IP4 0.0.0.0\r\n").ShouldContain("a=recvonly");

        ours.Agreement!.Sends.ShouldBeFalse();
        ours.Agreement.Remote.ShouldBeNull();
        ours.Theirs.ShouldBe(SdpDirection.SendOnly);
    }

    [Theory]
    [InlineData("", 5001, "192.0.2.9")]
    [InlineData("a=rtcp:6001\r\n", 6001, "192.0.2.9")]
    [InlineData("a=rtcp:6001 IN IP4 192.0.2.77\r\n", 6001, "192.0.2.77")]
    public void Answer_WhereReportsGo_IsFoundOut(string attribute, int port, string address)
    {
        var ours = Ours();
        Answered(ours, "m=audio 5000 RTP/AVP 8\r\n" + attribute);
        ours.Agreement!.Control.ShouldBe(new IPEndPoint(IPAddress.Parse(address), port));
    }

    [Theory]
    [InlineData("", 20)]
    [InlineData("a=ptime:30\r\n", 30)]
    [InlineData("a=ptime:5\r\n", 10)]
    [InlineData("a=ptime:200\r\n", 60)]
    [InlineData("a=ptime:40\r\na=maxptime:20\r\n", 20)]
    [InlineData("a=ptime:29.9\r\n", 20)]
    [InlineData("a=ptime:soon\r\n", 20)]
    public void Answer_PacketTimes_AreKeptTo(string attributes, int expected)
    {
        var ours = Ours();
        Answered(ours, "m=audio 5000 RTP/AVP 8\r\n" + attributes);
        ours.Agreement!.PacketTime.ShouldBe(expected);
    }

    [Fact]
    public void Answer_Keys_TakesTheFirstItKnowsAndGivesItsOwn()
    {
        var ours = Ours();

        var answer = Answered(
            ours,
            "m=audio 5000 RTP/SAVP 8\r\na=crypto:1 AEAD_AES_128_GCM inline:AAAA\r\na=crypto:4 AES_CM_128_HMAC_SHA1_32 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj|2^20|1:4\r\n");

        answer.ShouldContain("m=audio 4000 RTP/SAVP 8\r\n");
        Lines(answer, "a=crypto").ShouldBe([$"a=crypto:4 AES_CM_128_HMAC_SHA1_32 inline:{Convert.ToBase64String(new byte[30])}"]);
        ours.Agreement!.Inbound!.IdentifierLength.ShouldBe(4);
        ours.Agreement.Inbound.ToString().ShouldNotContain("d0Rm");
    }

    [Theory]
    [InlineData("m=audio 5000 RTP/AVP 8\r\n", false)]
    [InlineData("m=audio 0 RTP/SAVP 8\r\n", false)]
    [InlineData("m=audio 5000 RTP/SAVP 8\r\na=crypto:2 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj\r\n", false)]
    [InlineData("m=audio 5000 RTP/SAVP 8\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj\r\n", true)]
    public void Accept_OfASecureOffer_TakesOnlyWhatWasOffered(string media, bool fits)
    {
        var ours = Ours(secure: true);
        Text(ours.CreateOffer()).ShouldContain("RTP/SAVP");

        ours.Accept(Encoding.UTF8.GetBytes(Head + media)).ShouldBe(fits);
        (ours.Agreement is not null).ShouldBe(fits);
    }

    [Fact]
    public void Answer_IPv6_IsSpoken()
    {
        var ours = new AudioNegotiation(Capabilities(false) with { Local = new IPEndPoint(IPAddress.Parse("2001:db8::1"), 4000) }, 7);

        Text(ours.Answer(Encoding.UTF8.GetBytes("v=0\r\no=- 1 1 IN IP6 2001:db8::9\r\ns=-\r\nc=IN IP6 2001:db8::9\r\nt=0 0\r\nm=audio 5000 RTP/AVP 0\r\n"))!).ShouldContain("c=IN IP6 2001:db8::1");
        ours.Agreement!.Remote.ShouldBe(new IPEndPoint(IPAddress.Parse("2001:db8::9"), 5000));
    }

    private static AudioNegotiation Ours(bool secure = false) => new(Capabilities(secure), 7);

    private static AudioCapabilities Capabilities(bool secure) =>
        new(new IPEndPoint(IPAddress.Parse("198.51.100.1"), 4000), [AudioCodec.Pcma, AudioCodec.Pcmu], 20, secure, true, false, new byte[30]);

    private static string Answered(AudioNegotiation ours, string media) => Text(ours.Answer(Encoding.UTF8.GetBytes(Head + media)).ShouldNotBeNull());

    private static string Text(byte[] description) => Encoding.UTF8.GetString(description);

    private static IEnumerable<string> Lines(string text, string start) => text.Split("\r\n").Where(line => line.StartsWith(start, StringComparison.Ordinal));
}
