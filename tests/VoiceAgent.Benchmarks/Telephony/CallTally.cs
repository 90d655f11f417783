namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>What became of the calls of a load.</summary>
internal sealed class CallTally
{
    private readonly Lock gate = new();
    private readonly List<double> milliseconds = [];
    private int failed;

    public int Answered
    {
        get
        {
            lock (gate) return milliseconds.Count;
        }
    }

    public int Failed => Volatile.Read(ref failed);

    /// <summary>Adds a call's set-up time, or null for one that failed.</summary>
    public void Add(TimeSpan? took)
    {
        if (took is null) Interlocked.Increment(ref failed);
        else
        {
            lock (gate) milliseconds.Add(took.Value.TotalMilliseconds);
        }
    }

    /// <summary>The set-up time that so many of a thousand calls stayed below.</summary>
    public double Below(int permille)
    {
        lock (gate)
        {
            if (milliseconds.Count == 0) return 0;
            var sorted = milliseconds.Order().ToList();
            return sorted[Math.Min(sorted.Count - 1, sorted.Count * permille / 1000)];
        }
    }
}
