namespace VoiceAgent.Telephony.Calls.Safety;

/// <summary>At most so many calls in any stretch of a given length: a sliding window over the times of the last calls.</summary>
internal sealed class CallCeiling(int most, TimeSpan window, TimeProvider time)
{
    private readonly Queue<DateTimeOffset> _placed = new();

    /// <summary>Whether one more would fit now.</summary>
    public bool HasRoom()
    {
        var since = time.GetUtcNow() - window;
        while (_placed.TryPeek(out var oldest) && oldest <= since) _placed.Dequeue();
        return _placed.Count < most;
    }

    /// <summary>Counts one call.</summary>
    public void Count() => _placed.Enqueue(time.GetUtcNow());
}
