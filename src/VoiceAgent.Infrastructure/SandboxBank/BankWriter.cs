using Microsoft.EntityFrameworkCore;
using VoiceAgent.Infrastructure.Database;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>
/// Runs every change in one transaction that holds the file's write lock from its first statement (BEGIN IMMEDIATE is what
/// SQLite's provider begins with), so that what was read cannot change before it is written.
/// Within a process changes queue at the file's gate; between processes SQLite's busy timeout makes them wait.
/// </summary>
internal sealed class BankWriter(IDbContextFactory<SandboxBankContext> contexts, SandboxBankFile file)
{
    /// <summary>Does the work and keeps what it saved; an exception leaves everything as it was.</summary>
    public Task<T> WriteAsync<T>(Func<SandboxBankContext, Task<T>> work, CancellationToken cancellationToken) =>
        WriterGate.For(file.FullPath).RunAsync(() => InTransactionAsync(work, cancellationToken), cancellationToken);

    private async Task<T> InTransactionAsync<T>(Func<SandboxBankContext, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await bank.Database.BeginTransactionAsync(cancellationToken);
        var result = await work(bank);
        await bank.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }
}
