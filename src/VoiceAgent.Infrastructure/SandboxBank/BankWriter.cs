using Microsoft.EntityFrameworkCore;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>
/// Runs every change in one transaction that holds the file's write lock from its first statement (BEGIN IMMEDIATE is what
/// SQLite's provider begins with), so that what was read cannot change before it is written.
/// Within a process changes queue here; between processes SQLite's busy timeout makes them wait.
/// </summary>
internal sealed class BankWriter(IDbContextFactory<SandboxBankContext> contexts) : IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    /// <summary>Does the work and keeps what it saved; an exception leaves everything as it was.</summary>
    public async Task<T> WriteAsync<T>(Func<SandboxBankContext, Task<T>> work, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await InTransactionAsync(work, cancellationToken);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

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
