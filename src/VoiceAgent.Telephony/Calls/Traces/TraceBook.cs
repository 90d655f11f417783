using System.Collections.Concurrent;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Calls.Traces;

/// <summary>The traces of calls that are up, by Call-ID: messages of others (registrations, probes) are not kept.</summary>
internal sealed class TraceBook(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, CallTrace> _open = new(StringComparer.Ordinal);

    public CallTrace Open(string callId) => _open.GetOrAdd(callId, _ => new CallTrace(time));

    public void Close(string callId) => _open.TryRemove(callId, out _);

    public void Note(SipMessage message, SipEndpoint peer, bool sent)
    {
        if (message.Headers.CallId is { } callId && _open.TryGetValue(callId, out var trace)) trace.Add(message, peer, sent);
    }
}
