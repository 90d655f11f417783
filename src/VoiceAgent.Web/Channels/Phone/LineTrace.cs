using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Telephony.Calls.Traces;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>SIP's messages as a line tells them.</summary>
internal static class LineTrace
{
    /// <summary>Each message with its time since the first.</summary>
    public static IReadOnlyList<LineEvent> Of(CallTrace trace)
    {
        var entries = trace.Entries;
        return [.. entries.Select(entry => new LineEvent((int)(entry.At - entries[0].At).TotalMilliseconds, entry.Sent, entry.Summary))];
    }
}
