using System.Globalization;
using StackExchange.Redis;
using VoiceAgent.Core.Conversations.Sessions;

namespace VoiceAgent.Infrastructure.Redis;

/// <summary>Sessions in Redis: a hash a conversation, <c>v</c> its version and <c>j</c> its JSON, which any replica may take up.</summary>
/// <param name="redis">The connection.</param>
/// <param name="prefix">What every key begins with.</param>
/// <param name="lifetime">How long a session is kept unused.</param>
public sealed class RedisSessionStore(IConnectionMultiplexer redis, string prefix, TimeSpan lifetime) : ISessionStore
{
    // Compares and sets in one step inside Redis. A session that is not there has version 0.
    private const string CompareAndSet =
        """
        if (redis.call('HGET', KEYS[1], 'v') or '0') ~= ARGV[1] then return 0 end
        redis.call('HSET', KEYS[1], 'v', ARGV[2], 'j', ARGV[3])
        redis.call('PEXPIRE', KEYS[1], ARGV[4])
        return 1
        """;

    /// <inheritdoc/>
    public async Task<Session?> LoadAsync(string conversationId, CancellationToken cancellationToken)
    {
        var json = await redis.GetDatabase().HashGetAsync(Key(conversationId), "j").WaitAsync(cancellationToken).ConfigureAwait(false);
        return json.IsNull ? null : StoredSession.Read(json.ToString());
    }

    /// <inheritdoc/>
    public async Task<bool> TrySaveAsync(Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        cancellationToken.ThrowIfCancellationRequested();

        // Once sent, a save is waited for: giving up on it would leave the caller not knowing whether it happened.
        var saved = await redis.GetDatabase()
            .ScriptEvaluateAsync(CompareAndSet, [Key(session.ConversationId)], Arguments(session))
            .ConfigureAwait(false);
        if ((int)saved != 1) return false;
        session.Version++;
        return true;
    }

    private RedisValue[] Arguments(Session session) =>
    [
        session.Version.ToString(CultureInfo.InvariantCulture),
        (session.Version + 1).ToString(CultureInfo.InvariantCulture),
        StoredSession.WriteNext(session),
        (long)lifetime.TotalMilliseconds,
    ];

    private RedisKey Key(string conversationId) => $"{prefix}session:{conversationId}";
}
