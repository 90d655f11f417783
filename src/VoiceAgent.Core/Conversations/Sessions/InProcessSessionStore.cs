using System.Collections.Concurrent;

namespace VoiceAgent.Core.Conversations.Sessions;

/// <summary>
/// Sessions in this process's memory, for the command line, tests and benchmarks; the service itself keeps them where a restart finds them.
/// Keeps text and not objects, so that no two callers ever share one.
/// </summary>
/// <param name="time">The clock by which sessions expire.</param>
/// <param name="lifetime">How long a session is kept unused; null: <see cref="StoredSession.Lifetime"/>.</param>
public sealed class InProcessSessionStore(TimeProvider time, TimeSpan? lifetime = null) : ISessionStore
{
    private const int SavesBetweenSweeps = 1024;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly TimeSpan _lifetime = lifetime ?? StoredSession.Lifetime;
    private int _saves;

    /// <inheritdoc/>
    public Task<Session?> LoadAsync(string conversationId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = _entries.TryGetValue(conversationId, out var entry) && IsLive(entry);
        return Task.FromResult(found ? StoredSession.Read(entry!.Text) : null);
    }

    /// <inheritdoc/>
    public Task<bool> TrySaveAsync(Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        cancellationToken.ThrowIfCancellationRequested();
        var next = new Entry(session.Version + 1, StoredSession.WriteNext(session), time.GetUtcNow() + _lifetime);
        var saved = Replace(session, next);
        if (saved) session.Version = next.Version;
        if (Interlocked.Increment(ref _saves) % SavesBetweenSweeps == 0) Sweep();
        return Task.FromResult(saved);
    }

    private bool Replace(Session session, Entry next)
    {
        var stored = _entries.GetValueOrDefault(session.ConversationId);
        if (session.Version != (IsLive(stored) ? stored!.Version : 0)) return false;
        return stored is null
            ? _entries.TryAdd(session.ConversationId, next)
            : _entries.TryUpdate(session.ConversationId, next, stored);
    }

    private bool IsLive(Entry? entry) => entry is not null && entry.ExpiresAt > time.GetUtcNow();

    private void Sweep()
    {
        foreach (var pair in _entries.Where(pair => !IsLive(pair.Value))) _entries.TryRemove(pair);
    }

    // A class and not a record: an update must replace this very entry, not an equal one.
    private sealed class Entry(long version, string text, DateTimeOffset expiresAt)
    {
        public long Version { get; } = version;

        public string Text { get; } = text;

        public DateTimeOffset ExpiresAt { get; } = expiresAt;
    }
}
