using Microsoft.EntityFrameworkCore;
using VoiceAgent.Infrastructure.Database.Start;
using VoiceAgent.Infrastructure.SandboxBank.Codes;
using VoiceAgent.Infrastructure.SandboxBank.Seed;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>Opens the sample bank for the first time, or again.</summary>
internal sealed class SandboxBankOpening(
    IDbContextFactory<SandboxBankContext> contexts, SandboxBankFile file, BankWriter writer, BankClock clock, CodeSecrets secrets, TimeProvider time)
{
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(file.FullPath) is { } folder) Directory.CreateDirectory(folder);
        await MigrateAsync(cancellationToken);
        await writer.WriteAsync(bank => SeedAsync(bank, cancellationToken), cancellationToken);
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        using var held = await MigrationLock.AcquireAsync(file.FullPath, time, cancellationToken);
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        if (!(await bank.Database.GetPendingMigrationsAsync(cancellationToken)).Any()) return;

        // A process that died while migrating leaves EF's own lock behind; ours is held, so nobody else is migrating.
        await bank.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
        await bank.Database.MigrateAsync(cancellationToken);
        await bank.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }

    /// <summary>All of the seed is one transaction: a start that is cut off leaves an empty bank, which the next one fills.</summary>
    private async Task<bool> SeedAsync(SandboxBankContext bank, CancellationToken cancellationToken)
    {
        if (await bank.Customers.AnyAsync(cancellationToken)) return false;
        new SampleBank(bank, clock.Local, secrets).Add();
        return true;
    }
}
