using System.Text;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

/// <summary>Messages from lines of text.</summary>
internal static class SipText
{
    public static SipRequest Request(params string[] lines) => Read<SipRequest>(lines);

    public static SipResponse Response(params string[] lines) => Read<SipResponse>(lines);

    public static SipRequest Invite(params string[] more) => Request(
    [
        "INVITE sip:bob@b.example SIP/2.0", "Via: SIP/2.0/UDP a.example;branch=z9hG4bK1", "From: <sip:alice@a.example>;tag=a1", "To: <sip:bob@b.example>",
        "Call-ID: c1", "CSeq: 7 INVITE", "Contact: <sip:alice@192.0.2.1>", "Max-Forwards: 70", .. more,
    ]);

    public static SipResponse Answer(int status, params string[] more) => Response(
    [
        $"SIP/2.0 {status} Words", "Via: SIP/2.0/UDP a.example;branch=z9hG4bK1", "From: <sip:alice@a.example>;tag=a1", "To: <sip:bob@b.example>;tag=b1",
        "Call-ID: c1", "CSeq: 7 INVITE", .. more,
    ]);

    private static T Read<T>(string[] lines) where T : SipMessage
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n");
        SipParser.TryParse(bytes, out var message, out var problem).ShouldBeTrue(problem);
        return message.ShouldBeOfType<T>();
    }
}
