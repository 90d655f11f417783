using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>One INVITE as a trunk sends it, read and written: at most 3 µs together.</summary>
[MemoryDiagnoser]
public class MessageBenchmarks
{
    public const string Verb = "sip";

    private static readonly byte[] Invite = Encoding.ASCII.GetBytes(
        "INVITE sip:0212345678@203.0.113.7:5060;user=phone SIP/2.0\r\n"
        + "Via: SIP/2.0/UDP 198.51.100.4:5060;branch=z9hG4bK2d4790.1;rport\r\n"
        + "Via: SIP/2.0/UDP 198.51.100.20:5080;received=198.51.100.20;branch=z9hG4bK776asdhds\r\n"
        + "Record-Route: <sip:198.51.100.4;lr;ftag=9fxced76sl>\r\n"
        + "Max-Forwards: 69\r\nFrom: \"Hong\" <sip:01012345678@carrier.example;user=phone>;tag=9fxced76sl\r\n"
        + "To: <sip:0212345678@203.0.113.7;user=phone>\r\nCall-ID: 3848276298220188511@198.51.100.20\r\nCSeq: 1 INVITE\r\n"
        + "Contact: <sip:01012345678@198.51.100.20:5080;transport=udp>\r\nAllow: INVITE, ACK, CANCEL, BYE, PRACK, UPDATE, OPTIONS, INFO\r\n"
        + "Supported: 100rel, timer\r\nSession-Expires: 1800;refresher=uac\r\nMin-SE: 90\r\nP-Asserted-Identity: <sip:01012345678@carrier.example>\r\n"
        + "User-Agent: SBC/7.2\r\nContent-Type: application/sdp\r\nContent-Length: 219\r\n\r\n"
        + "v=0\r\no=- 20518 0 IN IP4 198.51.100.20\r\ns=-\r\nc=IN IP4 198.51.100.20\r\nt=0 0\r\nm=audio 20000 RTP/AVP 8 0 101\r\n"
        + "a=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\na=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-15\r\na=ptime:20\r\na=sendrecv\r\n");

    private static readonly SipCapabilities Capabilities = new(
        [SipMethods.Invite, SipMethods.Ack, SipMethods.Bye, SipMethods.Cancel, SipMethods.Options], ["100rel", "timer"], ["application/sdp"]);

    private readonly ArrayBufferWriter<byte> output = new(4096);
    private SipMessage message = null!;

    /// <summary>The message that is written.</summary>
    [GlobalSetup]
    public void Read()
    {
        message = Parse();
        if (message.Fault is not null || SipRequestCheck.Verify((SipRequest)message, Capabilities) is not null) throw new InvalidOperationException("The INVITE is at fault.");
    }

    /// <summary>Split into its lines.</summary>
    [Benchmark]
    public SipMessage Parse() => SipParser.TryParse(Invite, out var read, out var problem) ? read : throw new InvalidOperationException(problem);

    /// <summary>Split, and every header field that matters read as what it is and checked, as for each request that comes.</summary>
    [Benchmark]
    public SipFault? ParseAndCheck() => SipRequestCheck.Verify((SipRequest)Parse(), Capabilities);

    /// <summary>Written into a buffer.</summary>
    [Benchmark]
    public int Write()
    {
        output.ResetWrittenCount();
        SipWriter.Write(message, output);
        return output.WrittenCount;
    }

    /// <summary>What the ceiling of 3 µs is about: read and written.</summary>
    [Benchmark(Baseline = true)]
    public int ParseAndWrite()
    {
        var read = Parse();
        output.ResetWrittenCount();
        SipWriter.Write(read, output);
        return output.WrittenCount;
    }
}
