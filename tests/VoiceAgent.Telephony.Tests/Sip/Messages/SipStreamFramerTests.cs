using System.Text;
using FsCheck.Xunit;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

public sealed class SipStreamFramerTests
{
    private const string First = "OPTIONS sip:a@b SIP/2.0\r\nContent-Length: 5\r\n\r\nhello";
    private const string Second = "SIP/2.0 200 OK\r\nl : 0\r\n\r\n";

    [Property]
    public bool Take_StreamCutAnywhere_GivesTheSameMessages(byte[] cuts)
    {
        var stream = Encoding.ASCII.GetBytes(First + "\r\n\r\n" + Second + First);
        var frames = new List<string>();
        var framer = new SipStreamFramer(SipLimits.Default);
        var at = 0;
        foreach (var size in cuts.Select(c => c % 40 + 1).Append(stream.Length))
        {
            var count = Math.Min(size, stream.Length - at);
            Put(framer, stream.AsSpan(at, count));
            at += count;
            Drain(framer, frames);
        }
        return frames.Where(f => f != "ping").SequenceEqual([First, Second, First]);
    }

    [Fact]
    public void Take_EmptyLineTwice_IsAPing() => Frames("\r\n\r\n" + Second).ShouldBe(["ping", Second]);

    [Fact]
    public void Take_EmptyLineOnce_IsSkipped() => Frames("\r\n" + Second).ShouldBe([Second]);

    [Fact]
    public void Take_NoContentLength_MeansNoBody() => Frames("OPTIONS sip:a@b SIP/2.0\r\nX: y\r\n\r\n" + Second).ShouldBe(["OPTIONS sip:a@b SIP/2.0\r\nX: y\r\n\r\n", Second]);

    [Theory]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("70000")]
    [InlineData("x")]
    public void Take_EndThatCannotBeKnown_BreaksTheStream(string length) =>
        Frames($"OPTIONS sip:a@b SIP/2.0\r\nContent-Length: {length}\r\n\r\n").ShouldBe(["broken"]);

    [Fact]
    public void Take_HeaderWithoutEnd_BreaksTheStreamAtTheLimit() => Frames(new string('x', 70000)).ShouldBe(["broken"]);

    private static List<string> Frames(string stream)
    {
        var framer = new SipStreamFramer(SipLimits.Default);
        var frames = new List<string>();
        Put(framer, Encoding.ASCII.GetBytes(stream));
        Drain(framer, frames);
        return frames;
    }

    private static void Put(SipStreamFramer framer, ReadOnlySpan<byte> octets)
    {
        while (!octets.IsEmpty)
        {
            var space = framer.Space.Span;
            var count = Math.Min(space.Length, octets.Length);
            octets[..count].CopyTo(space);
            framer.Advance(count);
            octets = octets[count..];
        }
    }

    private static void Drain(SipStreamFramer framer, List<string> frames)
    {
        for (var frame = framer.TryTake(out var message); frame != SipFrame.None; frame = framer.TryTake(out message))
        {
            frames.Add(frame switch { SipFrame.Ping => "ping", SipFrame.Broken => "broken", _ => Encoding.ASCII.GetString(message) });
            if (frame == SipFrame.Broken) return;
        }
    }
}
