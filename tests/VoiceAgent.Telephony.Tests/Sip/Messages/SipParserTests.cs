using System.Text;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

public sealed class SipParserTests
{
    private const string Options = "OPTIONS sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP h;branch=z9hG4bK1\r\nTo: <sip:a@b>\r\nFrom: <sip:c@d>;tag=1\r\nCall-ID: x\r\nCSeq: 1 OPTIONS\r\n";

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("hello\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("SIP/2.0 99 x\r\n\r\n")]
    [InlineData("SIP/2.0 700 x\r\n\r\n")]
    [InlineData("SIP/2.0 0200 x\r\n\r\n")]
    [InlineData("SIP/3.0 200 OK\r\n\r\n")]
    [InlineData("OPTIONS sip:a@b SIP/2.0")]
    public void Parse_WhatIsNoMessage_IsDroppedWithTheReason(string text)
    {
        SipParser.TryParse(Encoding.UTF8.GetBytes(text), out var message, out var problem).ShouldBeFalse();
        message.ShouldBeNull();
        problem.ShouldNotBeNull();
    }

    [Fact]
    public void Parse_EmptyLinesBeforeTheMessage_AreSkipped() => Read("\r\n\r\n" + Options + "\r\n").Fault.ShouldBeNull();

    [Fact]
    public void Parse_CompactForms_AreTheLongNames()
    {
        var message = Read("OPTIONS sip:a@b SIP/2.0\r\nv: SIP/2.0/UDP h\r\nt: <sip:a@b>\r\nf: <sip:c@d>;tag=1\r\ni: x\r\nCSeq: 1 OPTIONS\r\nm: <sip:e@f>\r\nk: 100rel, timer\r\nx: 1800\r\nl: 0\r\n\r\n");
        SipStructure.Verify(message).ShouldBeNull();
        message.Headers.Select(h => h.Name).ShouldBe(["Via", "To", "From", "Call-ID", "CSeq", "Contact", "Supported", "Session-Expires", "Content-Length"]);
        message.Headers.Lists("Supported", "TIMER").ShouldBeTrue();
    }

    [Fact]
    public void Parse_FoldedLine_IsOneValue() => Read(Options + "Subject: one\r\n two\r\n\tthree\r\n\r\n").Headers.Get("Subject").ShouldBe("one two three");

    [Fact]
    public void Parse_CarriageReturnWithinAValue_CannotBeRepeatedAsALineBreak() =>
        SipWriter.ToArray(Read(Options + "Subject: one\rEvil: two\r\n\r\n")).AsSpan().IndexOf("\rEvil"u8).ShouldBe(-1);

    [Fact]
    public void Parse_LineFeedsAlone_EndLinesToo() => SipStructure.Verify(Read(Options.ReplaceLineEndings("\n") + "\n")).ShouldBeNull();

    [Fact]
    public void Parse_HeaderWithoutEnd_IsAFault() => Read(Options).Fault!.Reason.ShouldBe("No empty line ends the header");

    [Theory]
    [InlineData("no colon here")]
    [InlineData(": no name")]
    [InlineData("na me: x")]
    public void Parse_LineThatIsNoField_IsAFaultOfAnAnswerableRequest(string line)
    {
        var message = Read(Options + line + "\r\n\r\n");
        message.Fault.ShouldBe(new SipFault(400, "A line is no header field"));
        message.Headers.CallId.ShouldBe("x");
    }

    [Fact]
    public void Parse_TooManyFields_IsAFault() =>
        Read(Options + string.Concat(Enumerable.Repeat("X: y\r\n", 300)) + "\r\n").Fault!.Reason.ShouldBe("Too many header fields");

    [Fact]
    public void Parse_TooLongAField_Is513() => Read(Options + "X: " + new string('y', 9000) + "\r\n\r\n").Fault!.Status.ShouldBe(513);

    [Fact]
    public void Parse_TooLongAMessage_IsDropped() =>
        SipParser.TryParse(Encoding.UTF8.GetBytes(Options + "\r\n" + new string('y', 70000)), out _, out _).ShouldBeFalse();

    [Fact]
    public void Parse_TooManyVias_IsAFault()
    {
        var vias = string.Join(',', Enumerable.Repeat("SIP/2.0/UDP h", 71));
        SipStructure.Verify(Read(Options + $"Via: {vias}\r\n\r\n"))!.Reason.ShouldBe("Via is malformed");
    }

    [Fact]
    public void Parse_TooManyParameters_IsAFault() =>
        SipStructure.Verify(Read(Options + $"Contact: <sip:a@b>{string.Concat(Enumerable.Range(0, 80).Select(i => $";p{i}"))}\r\n\r\n"))!.Status.ShouldBe(400);

    [Fact]
    public void Parse_Body_IsAPartOfTheBuffer()
    {
        var buffer = Encoding.UTF8.GetBytes(Options + "Content-Length: 4\r\n\r\nabcdef");
        SipParser.TryParse(buffer, out var message, out _).ShouldBeTrue();
        message!.Body.Span.SequenceEqual("abcd"u8).ShouldBeTrue();
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(message.Body, out var segment).ShouldBeTrue();
        segment.Array.ShouldBeSameAs(buffer);
    }

    [Fact]
    public void Write_WhatWasRead_ReadsTheSame()
    {
        var message = Read(Options + "Subject: 안녕\r\nContent-Length: 4\r\n\r\nabcd");
        var again = Read(Encoding.UTF8.GetString(SipWriter.ToArray(message)));
        again.StartLine.ShouldBe(message.StartLine);
        again.Body.ToArray().ShouldBe(message.Body.ToArray());
        again.Headers.Where(h => h.Name != "Content-Length").Select(h => (h.Name, h.Text))
            .ShouldBe(message.Headers.Where(h => h.Name != "Content-Length").Select(h => (h.Name, h.Text)));
    }

    private static SipMessage Read(string text)
    {
        SipParser.TryParse(Encoding.UTF8.GetBytes(text), out var message, out var problem).ShouldBeTrue(problem);
        return message!;
    }
}
