using System.Globalization;
using System.Text;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Calls.Traces;

/// <summary>What was said by SIP in one call, as a ladder to look at. The first 200 messages are kept. Safe for threads.</summary>
public sealed class CallTrace
{
    private const int Most = 200;

    private readonly List<TraceEntry> _entries = [];
    private readonly TimeProvider _time;

    internal CallTrace(TimeProvider time) => _time = time;

    /// <summary>The messages so far.</summary>
    public IReadOnlyList<TraceEntry> Entries
    {
        get
        {
            lock (_entries) return [.. _entries];
        }
    }

    /// <summary>A ladder, one message a line: our side on the left, the far side on the right.</summary>
    public string ToLadder()
    {
        var text = new StringBuilder();
        foreach (var entry in Entries)
        {
            var arrow = entry.Sent ? $"──{entry.Summary}──▶" : $"◀──{entry.Summary}──";
            text.Append(CultureInfo.InvariantCulture, $"{entry.At:HH:mm:ss.fff}  us {arrow} {entry.Peer}\n");
        }
        return text.ToString();
    }

    internal void Add(SipMessage message, SipEndpoint peer, bool sent)
    {
        var entry = new TraceEntry(_time.GetUtcNow(), sent, $"{peer.Protocol.ToString().ToLowerInvariant()} {peer.Address}", Summary(message));
        lock (_entries)
        {
            if (_entries.Count < Most) _entries.Add(entry);
        }
    }

    private static string Summary(SipMessage message)
    {
        var start = message is SipResponse response ? $"{response.Status} {Sip.Dialogs.ReasonHeader.Words(response.Reason)} ({message.Headers.CSeq})" : $"{((SipRequest)message).Method} ({message.Headers.CSeq?.Sequence})";
        return message.Body.IsEmpty ? start : $"{start} {(message.Headers.ContentType == "application/sdp" ? "SDP" : "body")}";
    }
}
