namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>Sets calls up at an even rate, whether or not earlier ones have ended.</summary>
internal sealed class CallGenerator(LinePair lines, int rate, TimeProvider time)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(10);

    public CallTally Tally { get; } = new();

    /// <summary>So many calls; tells each thousandth.</summary>
    public async Task RunAsync(int count, Action<int>? progress = null)
    {
        using var beat = new PeriodicTimer(Beat, time);
        var begun = time.GetTimestamp();
        var open = new HashSet<Task>();
        for (var placed = 0; placed < count;)
        {
            var due = Math.Min(count, (int)(time.GetElapsedTime(begun).TotalSeconds * rate));
            for (; placed < due; placed++)
            {
                open.Add(OneAsync());
                if (placed % 1000 == 0) progress?.Invoke(placed);
            }
            open.RemoveWhere(t => t.IsCompleted);
            await beat.WaitForNextTickAsync();
        }
        await Task.WhenAll(open);
    }

    private async Task OneAsync()
    {
        try
        {
            Tally.Add(await lines.CallAsync(time));
        }
        catch (OperationCanceledException)
        {
            Tally.Add(null);
        }
    }
}
