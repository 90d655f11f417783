using System.Collections.Concurrent;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>The sessions that are up, by Call-ID and our own tag: one session for all forks of an INVITE.</summary>
internal sealed class SessionTable
{
    private readonly ConcurrentDictionary<(string CallId, string LocalTag), InviteSession> _sessions = new();

    /// <summary>How many there are, those that are just ending included.</summary>
    public int Count => _sessions.Count;

    /// <summary>The sessions, for what concerns all.</summary>
    public ICollection<InviteSession> All => _sessions.Values;

    public void Add(string callId, string localTag, InviteSession session) => _sessions[(callId, localTag)] = session;

    public void Remove(string callId, string localTag) => _sessions.TryRemove((callId, localTag), out _);

    /// <summary>The session that a request inside a dialog is for.</summary>
    public InviteSession? Find(SipRequest request) => Find(request.Headers.CallId, request.Headers.To?.Tag);

    /// <summary>The session that a stray response is for.</summary>
    public InviteSession? Find(SipResponse response) => Find(response.Headers.CallId, response.Headers.From?.Tag);

    public InviteSession? Find(string? callId, string? localTag) =>
        callId is not null && localTag is not null && _sessions.TryGetValue((callId, localTag), out var session) ? session : null;
}
