namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>What became of the calls of a load.</summary>
internal sealed class CallTally
{
    private readonly Lock gate = new();
    private readonly List<double> milliseconds = [];
    private readonly Dictionary<string, int> failures = [];

    public int Answered
    {
        get
        {
            lock (gate) return milliseconds.Count;
        }
    }

    public int Failed
    {
        get
        {
            lock (gate) return failures.Values.Sum();
        }
    }

    /// <summary>How calls failed, and how many each way; empty when none did.</summary>
    public string Failures
    {
        get
        {
            lock (gate) return string.Join(", ", failures.Select(f => $"{f.Value} {f.Key}"));
        }
    }

    public void Add(SetUpResult result)
    {
        lock (gate)
        {
            if (result.IsAnswered) milliseconds.Add(result.Took.TotalMilliseconds);
            else failures[result.End] = failures.GetValueOrDefault(result.End) + 1;
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
