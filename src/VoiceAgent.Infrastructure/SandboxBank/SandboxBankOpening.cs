using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Infrastructure.SandboxBank.Seed;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>Opens the sample bank for the first time, or again.</summary>
internal sealed class SandboxBankOpening(IDbContextFactory<SandboxBankContext> contexts, BankWriter writer, BankClock clock)
{
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await MigrateAsync(cancellationToken);
        await writer.WriteAsync(bank => SeedAsync(bank, cancellationToken), cancellationToken);
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        MakeFolder(bank.Database.GetConnectionString());
        // Asking first spares every later start the lock that migrating takes.
        if ((await bank.Database.GetPendingMigrationsAsync(cancellationToken)).Any()) await bank.Database.MigrateAsync(cancellationToken);
    }

    private static void MakeFolder(string? connection)
    {
        var file = new SqliteConnectionStringBuilder(connection).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
    }

    /// <summary>All of the seed is one transaction: a start that is cut off leaves an empty bank, which the next one fills.</summary>
    private async Task<bool> SeedAsync(SandboxBankContext bank, CancellationToken cancellationToken)
    {
        if (await bank.Customers.AnyAsync(cancellationToken)) return false;
        new SampleBank(bank, clock.Local).Add();
        return true;
    }
}
