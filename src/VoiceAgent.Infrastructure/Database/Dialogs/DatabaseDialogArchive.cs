using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Infrastructure.Database.Dialogs;

/// <summary>Published dialogs in the database: every process finds them, before and after a restart.</summary>
/// <param name="contexts">The database.</param>
/// <param name="time">The clock.</param>
public sealed class DatabaseDialogArchive(IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time) : IDialogArchive
{
    /// <inheritdoc/>
    public async Task KeepAsync(IReadOnlyList<DialogSource> sources, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sources);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await context.WriteAsync(token => PutAsync(context, sources, token), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<DialogSource?> FindAsync(string revision, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await context.PublishedDialogs
            .Where(dialog => dialog.Revision == revision)
            .Select(dialog => new DialogSource(dialog.Revision, dialog.Dialog, dialog.Version, dialog.File, dialog.Text, dialog.SharedText))
            .FirstOrDefaultAsync(cancellationToken)
            .ConfigureAwait(false);
    }

    // One statement a text, the same in SQLite and PostgreSQL: two processes that start together do not collide.
    private async Task<int> PutAsync(VoiceAgentDbContext context, IReadOnlyList<DialogSource> sources, CancellationToken cancellationToken)
    {
        var (now, rows) = (time.InstantNow().ToUnixTimeMilliseconds(), 0);
        foreach (var source in sources)
        {
            rows += await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "PublishedDialogs" ("Revision", "Dialog", "Version", "File", "Text", "SharedText", "PublishedAt")
                VALUES ({source.Revision}, {source.Dialog}, {source.Version}, {source.File}, {source.Text}, {source.SharedText}, {now})
                ON CONFLICT ("Revision") DO NOTHING
                """,
                cancellationToken).ConfigureAwait(false);
        }

        return rows;
    }
}
