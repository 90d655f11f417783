using System.Collections.Concurrent;

namespace VoiceAgent.Infrastructure.Database;

/// <summary>
/// Lets one write at a time into a database of this process. SQLite has one writer; those who wait here wait asynchronously and in order,
/// where inside SQLite each would block a thread and poll, and some would give up as busy.
/// </summary>
internal sealed class WriterGate : IDisposable
{
    private static readonly ConcurrentDictionary<string, WriterGate> Gates = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>The gate of a database: one in the process, however many services or contexts open the same file.</summary>
    public static WriterGate For(string dataSource) => Gates.GetOrAdd(dataSource, _ => new WriterGate());

    /// <summary>Runs a write once those before it are through.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await write().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
