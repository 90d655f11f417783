using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Database;

public sealed class MigrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Migrate_FourProcessesAtOnce_MigratesOnce()
    {
        await using var folder = new TempFolder();
        var processes = Enumerable.Range(0, 4).Select(_ => TempDatabase.Compose(folder.Path, TimeProvider.System)).ToList();

        await Task.WhenAll(processes.Select(process => Task.Run(() => process.MigrateDatabaseAsync(Token))));

        await using var context = await ContextAsync(processes[0]);
        (await context.Database.GetPendingMigrationsAsync(Token)).ShouldBeEmpty();
        foreach (var process in processes) await process.DisposeAsync();
    }

    [Fact]
    public async Task Migrate_AfterAProcessDiedMigrating_DoesNotWaitForIt()
    {
        await using var folder = new TempFolder();
        await using var process = TempDatabase.Compose(folder.Path, TimeProvider.System);
        Directory.CreateDirectory(Path.Combine(folder.Path, "data"));
        await using (var context = await ContextAsync(process))
        {
            await context.Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')
                """,
                Token);
        }

        await process.MigrateDatabaseAsync(Token).WaitAsync(TimeSpan.FromSeconds(20), Token);
    }

    [Fact]
    public async Task Model_AndMigrations_Agree()
    {
        await using var database = await TempDatabase.CreateAsync();
        await using var context = await database.Contexts.CreateDbContextAsync(Token);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Database_Opened_WritesAheadAndChecksForeignKeys()
    {
        await using var database = await TempDatabase.CreateAsync();
        await using var context = await database.Contexts.CreateDbContextAsync(Token);

        (await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(Token)).ShouldBe("wal");
        (await context.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync(Token)).ShouldBe(1);
    }

    private static Task<VoiceAgentDbContext> ContextAsync(IServiceProvider process) =>
        process.GetRequiredService<IDbContextFactory<VoiceAgentDbContext>>().CreateDbContextAsync(Token);
}
