using VoiceAgent.Core.Conversations.Sessions;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Safety;

/// <summary>Keeps sessions as they are, because writing them down costs more than a turn; writes them down where a process ends.</summary>
internal sealed class KeptSessions : ISessionStore
{
    private readonly Dictionary<string, Session> _kept = [];
    private int _savesUntilCrash;

    public Session? Of(string conversation) => _kept.GetValueOrDefault(conversation);

    /// <summary>Another process takes over: only what is written down is left.</summary>
    public void Restart(string conversation)
    {
        if (Of(conversation) is { } session) _kept[conversation] = Copy(session);
    }

    /// <summary>The next turn is cut off when it saves for the second time: after its effect, before its end.</summary>
    public void CrashAfterTheNextSave() => _savesUntilCrash = 2;

    public void NoCrash() => _savesUntilCrash = 0;

    public Task<Session?> LoadAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(Of(conversationId) is { } session && _savesUntilCrash > 0 ? Copy(session) : Of(conversationId));

    public Task<bool> TrySaveAsync(Session session, CancellationToken cancellationToken)
    {
        if (_savesUntilCrash > 0 && --_savesUntilCrash == 0) throw new IOException("The process is gone.");
        _kept[session.ConversationId] = _savesUntilCrash > 0 ? Copy(session) : session;
        session.Version++;
        return Task.FromResult(true);
    }

    public void Forget() => _kept.Clear();

    private static Session Copy(Session session) => StoredSession.Read(StoredSession.WriteNext(session));
}
