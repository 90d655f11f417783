using Microsoft.EntityFrameworkCore;
using NodaTime;
using VoiceAgent.Core;
using VoiceAgent.Core.Conversations.Sessions;

namespace VoiceAgent.Infrastructure.Database.Sessions;

/// <summary>Sessions in the database: on one machine without Redis, a restart loses no conversation.</summary>
/// <param name="contexts">The database.</param>
/// <param name="time">The clock by which sessions expire.</param>
/// <param name="lifetime">How long a session is kept unused.</param>
public sealed class DatabaseSessionStore(IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time, TimeSpan lifetime) : ISessionStore
{
    /// <inheritdoc/>
    public async Task<Session?> LoadAsync(string conversationId, CancellationToken cancellationToken)
    {
        var now = time.InstantNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var json = await context.Sessions
            .Where(row => row.ConversationId == conversationId && row.ExpiresAt > now)
            .Select(row => row.Json)
            .FirstOrDefaultAsync(cancellationToken)
            .ConfigureAwait(false);
        return json is null ? null : StoredSession.Read(json);
    }

    /// <inheritdoc/>
    public async Task<bool> TrySaveAsync(Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var json = StoredSession.WriteNext(session);
        var rows = await context.WriteAsync(token => PutAsync(context, session, json, token), cancellationToken).ConfigureAwait(false);
        if (rows == 1) session.Version++;
        return rows == 1;
    }

    /// <summary>Deletes the sessions that have expired; returns how many.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.InstantNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await context.WriteAsync(
            token => context.Sessions.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(token),
            cancellationToken).ConfigureAwait(false);
    }

    private Task<int> PutAsync(VoiceAgentDbContext context, Session session, string json, CancellationToken cancellationToken)
    {
        var now = time.InstantNow();
        var expires = now + Duration.FromTimeSpan(lifetime);
        return session.Version == 0
            ? InsertAsync(context, session.ConversationId, json, now, expires, cancellationToken)
            : UpdateAsync(context, session, json, now, expires, cancellationToken);
    }

    // One statement, the same in SQLite and PostgreSQL: two first turns cannot both insert, and an expired row counts as none.
    private static Task<int> InsertAsync(
        VoiceAgentDbContext context, string conversationId, string json, Instant now, Instant expires, CancellationToken cancellationToken)
    {
        var (nowMs, expiresMs) = (now.ToUnixTimeMilliseconds(), expires.ToUnixTimeMilliseconds());
        return context.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO "Sessions" ("ConversationId", "Version", "Json", "ExpiresAt") VALUES ({conversationId}, 1, {json}, {expiresMs})
             ON CONFLICT ("ConversationId") DO UPDATE SET "Version" = 1, "Json" = excluded."Json", "ExpiresAt" = excluded."ExpiresAt"
             WHERE "Sessions"."ExpiresAt" <= {nowMs}
             """,
            cancellationToken);
    }

    private static Task<int> UpdateAsync(
        VoiceAgentDbContext context, Session session, string json, Instant now, Instant expires, CancellationToken cancellationToken) =>
        context.Sessions
            .Where(row => row.ConversationId == session.ConversationId && row.Version == session.Version && row.ExpiresAt > now)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.Version, session.Version + 1)
                    .SetProperty(row => row.Json, json)
                    .SetProperty(row => row.ExpiresAt, expires),
                cancellationToken);
}
