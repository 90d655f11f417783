using Microsoft.EntityFrameworkCore;

namespace VoiceAgent.Infrastructure.Database.Start;

/// <summary>Brings the database to this version of the service.</summary>
internal sealed class Migrator(IDbContextFactory<VoiceAgentDbContext> contexts, DatabaseFile file, TimeProvider time)
{
    /// <summary>Creates folder, file and tables as needed; processes that start together take turns.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        file.CreateFolder();
        using var held = await MigrationLock.AcquireAsync(file.Path, time, cancellationToken).ConfigureAwait(false);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await ApplyAsync(context, cancellationToken).ConfigureAwait(false);

        // Readers go on while somebody writes. The mode is kept in the file.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken).ConfigureAwait(false);
    }

    private static async Task ApplyAsync(VoiceAgentDbContext context, CancellationToken cancellationToken)
    {
        var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false);
        if (!pending.Any()) return;

        // A process that died while migrating leaves EF's own lock behind. We hold ours, so nobody else is migrating.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken).ConfigureAwait(false);
        await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
    }
}
