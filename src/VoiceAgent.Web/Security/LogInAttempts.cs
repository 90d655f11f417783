using System.Collections.Concurrent;

namespace VoiceAgent.Web.Security;

/// <summary>Counts failed log-ins: after five in a row a user name is refused for a minute, whoever asks and whether it exists or not.</summary>
internal sealed class LogInAttempts(TimeProvider time)
{
    /// <summary>How many failures in a row lock a user name.</summary>
    public const int Allowed = 5;

    /// <summary>For how long it is locked; also how long failures are remembered.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(1);

    // Names are what anybody types; past this many the old ones are forgotten, so that memory is not theirs to fill.
    private const int MostNames = 10_000;

    private readonly ConcurrentDictionary<string, Failures> _failures = new(StringComparer.Ordinal);

    /// <summary>Whether the name must wait.</summary>
    public bool IsLocked(string userName) =>
        _failures.TryGetValue(userName, out var failures) && failures.Count >= Allowed && !IsOld(failures);

    /// <summary>Counts one more failure.</summary>
    public void Failed(string userName)
    {
        if (_failures.Count >= MostNames) Forget();
        _failures.AddOrUpdate(userName, _ => new(1, time.GetUtcNow()), (_, old) => new(IsOld(old) ? 1 : old.Count + 1, time.GetUtcNow()));
    }

    /// <summary>Begins to count anew.</summary>
    public void Succeeded(string userName) => _failures.TryRemove(userName, out _);

    private bool IsOld(Failures failures) => time.GetUtcNow() - failures.LastAt >= LockedFor;

    private void Forget()
    {
        foreach (var pair in _failures.Where(pair => IsOld(pair.Value))) _failures.TryRemove(pair);
        if (_failures.Count >= MostNames) _failures.Clear();
    }

    private sealed record Failures(int Count, DateTimeOffset LastAt);
}
