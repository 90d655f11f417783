namespace VoiceAgent.Infrastructure.Database.Start;

/// <summary>
/// Lets one process at a time migrate the database. It is a file held open beside it: the system frees it when its process dies,
/// where a row in the database would stay behind and keep every later start waiting.
/// </summary>
internal static class MigrationLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until the lock is free; disposing frees it.</summary>
    public static async Task<IDisposable> AcquireAsync(string databasePath, TimeProvider time, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryOpen(databasePath + ".migrating") is { } held) return held;
            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
