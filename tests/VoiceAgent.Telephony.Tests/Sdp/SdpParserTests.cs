using System.Text;
using FsCheck.Xunit;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Tests.Sdp;

public sealed class SdpParserTests
{
    [Fact]
    public void TryParse_WhatAPhoneSends_UnderstandsIt()
    {
        var session = Parse(
            "v=0\no=jdoe 2890844526 2890842807 IN IP4 10.47.16.5\ns=SDP Seminar\ni=A Seminar\nu=http://www.example.com/\ne=j.doe@example.com\nc=IN IP4 224.2.17.12/127\n"
            + "b=AS:128\nt=2873397496 2873404696\na=recvonly\n\nm=audio 49170/2 RTP/AVP 0 96\na=rtpmap:96 L16/8000\nm=video 51372 RTP/AVP 99\nc=IN IP6 FF15::101/3\n");

        session.Origin.ShouldBe(new SdpOrigin("jdoe", "2890844526", "2890842807", new SdpConnection("IP4", "10.47.16.5")));
        session.Connection.ShouldBe(new SdpConnection("IP4", "224.2.17.12"));
        session.Attributes.ShouldBe([new SdpAttribute("recvonly")]);
        session.Media.Select(media => (media.Kind, media.Port)).ShouldBe([("audio", 49170), ("video", 51372)]);
        session.Media[0].ValueOf("rtpmap").ShouldBe("96 L16/8000");
        session.Media[1].Connection.ShouldBe(new SdpConnection("IP6", "FF15::101"));
    }

    [Theory]
    [InlineData("", "There is no o= line.")]
    [InlineData("v=1\r\n", "Line 1: the version is not 0.")]
    [InlineData("v=0\r\no=- 1 1 IN IP4\r\n", "Line 2: o= has not its six parts.")]
    [InlineData("v=0\r\nhello\r\n", "Line 2: no letter and '='.")]
    [InlineData("v=0\r\nm=audio 70000 RTP/AVP 0\r\n", "Line 2: no port.")]
    [InlineData("v=0\r\nm=audio -1 RTP/AVP 0\r\n", "Line 2: no port.")]
    [InlineData("v=0\r\nc=IN IP5 ::\r\n", "Line 2: c= is not IN, IP4 or IP6, address.")]
    public void TryParse_WhatCannotBeRead_SaysWhere(string text, string error)
    {
        SdpParser.TryParse(Encoding.UTF8.GetBytes(text), out _, out var said).ShouldBeFalse();
        said.ShouldBe(error);
    }

    [Fact]
    public void TryParse_MoreThanAnyPhoneSends_Refuses()
    {
        Refused("v=0\r\n" + string.Concat(Enumerable.Repeat("a=x\r\n", 600))).ShouldContain("512 lines");
        Refused("v=0\r\na=" + new string('x', 5000)).ShouldContain("4096 characters");
        Refused("v=0\r\n" + string.Concat(Enumerable.Repeat("m=audio 1 RTP/AVP 0\r\n", 40))).ShouldContain("too many media");
        Refused(new string('v', 40_000)).ShouldContain("32768 bytes");
    }

    [Property(MaxTest = 500)]
    public void Write_AnySession_ReadsBack(int seed)
    {
        var written = SdpWriter.Write(RandomSdp.Session(new Random(seed)));

        SdpParser.TryParse(written, out var read, out var error).ShouldBeTrue(error);
        SdpWriter.Write(read).ShouldBe(written);
    }

    [Property(MaxTest = 500)]
    public void TryParse_ASessionBrokenAnywhere_NeverThrows(int seed)
    {
        var random = new Random(seed);
        var text = SdpWriter.Write(RandomSdp.Session(random));
        for (var i = random.Next(1, 10); i > 0; i--) text[random.Next(text.Length)] = (byte)random.Next(256);

        if (!SdpParser.TryParse(text.AsSpan(0, random.Next(text.Length + 1)), out var session, out var error)) error.ShouldNotBeEmpty();
        else foreach (var media in session.Media) AudioDescription.Of(session, media).ShouldNotBeNull();
    }

    private static SdpSession Parse(string text)
    {
        SdpParser.TryParse(Encoding.UTF8.GetBytes(text), out var session, out var error).ShouldBeTrue(error);
        return session;
    }

    private static string Refused(string text)
    {
        SdpParser.TryParse(Encoding.UTF8.GetBytes(text), out _, out var error).ShouldBeFalse();
        return error;
    }
}
