using System.Globalization;
using System.Text;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

/// <summary>Broken messages without end: no crash, no hang, no memory beyond what the message itself is worth. <c>VOICEAGENT_MUTATIONS</c> says how many.</summary>
public sealed class MutatedMessageTests(ITestOutputHelper output)
{
    private const int Usual = 200_000;
    private const int AllocatedMost = 2_000_000;

    private static readonly SipCapabilities Capabilities = new([SipMethods.Invite, SipMethods.Options, SipMethods.Register], ["100rel", "timer"], ["application/sdp"]);

    [Fact]
    public void Read_MutatedMessages_NeverThrowsNorAllocatesWithoutBound()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("VOICEAGENT_MUTATIONS") ?? Usual.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var mutator = new MessageMutator(20261124, Seeds());
        var (read, faulty, most) = (0, 0, 0L);
        for (var i = 0; i < count; i++)
        {
            var octets = mutator.Next();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var outcome = Use(octets, i);
            most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - before);
            if (outcome is not null) read++;
            if (outcome == true) faulty++;
        }
        output.WriteLine($"{count} messages: {read} readable, {faulty} of them with a fault; at most {most} octets allocated for one.");
        most.ShouldBeLessThan(AllocatedMost);
        read.ShouldBeInRange(count / 4, count);
    }

    private static List<byte[]> Seeds() => TortureMessages.AreThere ? [.. TortureMessages.All, Plain] : [Plain];

    private static byte[] Plain { get; } = Encoding.UTF8.GetBytes(
        "INVITE sip:9001@[2001:db8::1]:5061;transport=tls;lr SIP/2.0\r\nVia: SIP/2.0/TLS [2001:db8::2]:5061;branch=z9hG4bK77ef;rport, SIP/2.0/UDP 192.0.2.1;received=192.0.2.9\r\n"
        + "Max-Forwards: 70\r\nRoute: <sip:p1.example.com;lr>, \"P, 2\" <sip:p2.example.com;lr>\r\nFrom: \"홍 \\\"길동\\\"\" <sip:0212345678@example.com>;tag=a6c85cf\r\nTo: <tel:+8225551234>\r\n"
        + "Call-ID: a84b4c76e66710@pc33\r\nCSeq: 314159 INVITE\r\nContact: <sip:a%40b@pc33;ob>;+sip.instance=\"<urn:uuid:1>\";q=0.5\r\nSupported: 100rel,\r\n timer\r\nSession-Expires: 1800;refresher=uac\r\n"
        + "Accept: application/sdp;level=1, */*\r\nContent-Type: application/sdp\r\nContent-Length: 20\r\n\r\nv=0\r\no=- 1 1 IN IP4 0");

    /// <summary>Does with a message all that the stack would; null when it was dropped, else whether it has a fault.</summary>
    private static bool? Use(byte[] octets, int turn)
    {
        Frame(octets);
        if (!SipParser.TryParse(octets, out var message, out _)) return null;
        Touch(message);
        var fault = message is SipRequest request ? SipRequestCheck.Verify(request, Capabilities) : SipStructure.Verify(message);
        if (message is SipRequest r) ReadAgain(SipWriter.ToArray(fault is null ? SipResponse.To(r, 180, null, "t") : SipResponse.To(r, fault, "t")), mustRead: true);
        ReadAgain(SipWriter.ToArray(message), mustRead: fault is null);
        return turn >= 0 && fault is not null;
    }

    private static void Touch(SipMessage message)
    {
        var headers = message.Headers;
        _ = (headers.Contacts.Count, headers.Routes.Count, headers.RecordRoutes.Count, headers.Vias.Count, headers.Expires, headers.RetryAfter, headers.ContentType, headers.Via?.RPort, headers.Via?.Received);
        foreach (var contact in headers.Contacts) _ = (contact.ToString(), contact.Uri.User, contact.Uri.AsRequestUri().ToString(), contact.Uri.With("a", "b").ToString(), contact.Uri.IsEquivalentTo(contact.Uri));
        foreach (var field in headers) _ = headers.Values(field.Name).Count;
    }

    private static void ReadAgain(byte[] octets, bool mustRead)
    {
        var read = SipParser.TryParse(octets, out _, out var problem, new SipLimits { MessageLength = int.MaxValue, LineLength = int.MaxValue });
        if (mustRead) read.ShouldBeTrue(problem);
    }

    private static void Frame(byte[] octets)
    {
        var framer = new SipStreamFramer(SipLimits.Default);
        for (var at = 0; at < octets.Length;)
        {
            var space = framer.Space.Span;
            var count = Math.Min(space.Length, octets.Length - at);
            octets.AsSpan(at, count).CopyTo(space);
            framer.Advance(count);
            at += count;
            SipFrame frame;
            do frame = framer.TryTake(out _);
            while (frame is SipFrame.Message or SipFrame.Ping);
            if (frame == SipFrame.Broken) return;
        }
    }
}
