namespace VoiceAgent.Benchmarks.Http;

/// <summary>What one connection saw.</summary>
internal sealed class Tally
{
    public List<TimeSpan> Answered { get; } = [];

    public int Failed { get; private set; }

    /// <summary>Adds a request's time, or null for one that failed.</summary>
    public void Add(TimeSpan? took)
    {
        if (took is { } time) Answered.Add(time);
        else Failed++;
    }
}

/// <summary>What a load came to.</summary>
/// <param name="Answered">Requests answered well.</param>
/// <param name="Failed">Requests refused.</param>
/// <param name="Took">From the first to the last.</param>
/// <param name="Median">Half of the requests took less.</param>
/// <param name="Slow">One in a hundred took more.</param>
internal sealed record LoadResult(int Answered, int Failed, TimeSpan Took, TimeSpan Median, TimeSpan Slow)
{
    /// <summary>The server's processor time meanwhile.</summary>
    public TimeSpan Cpu { get; init; }

    /// <summary>What one question was answered, so that a person can see that the right thing was measured.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Requests answered a second.</summary>
    public double Rate => Answered / Took.TotalSeconds;

    /// <summary>The server's processor time for one request.</summary>
    public TimeSpan CpuPerRequest => Cpu / Math.Max(1, Answered + Failed);

    public static LoadResult Of(IReadOnlyList<Tally> tallies, TimeSpan took)
    {
        var times = tallies.SelectMany(tally => tally.Answered).Order().ToList();
        return new(times.Count, tallies.Sum(tally => tally.Failed), took, At(times, 0.5), At(times, 0.99));
    }

    private static TimeSpan At(List<TimeSpan> times, double part) =>
        times.Count == 0 ? TimeSpan.Zero : times[Math.Min(times.Count - 1, (int)(times.Count * part))];
}
