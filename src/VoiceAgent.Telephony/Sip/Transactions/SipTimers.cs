namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>All timers of one user agent over a single timer of the clock; what is due runs on the <see cref="SipQueue"/>.</summary>
public sealed class SipTimers : IDisposable
{
    private const int DeadBeforeSweep = 1024;

    private readonly Lock gate = new();
    private readonly PriorityQueue<SipTimer, long> heap = new();
    private readonly TimeProvider time;
    private readonly SipQueue queue;
    private readonly ITimer clock;
    private long armed = long.MaxValue;
    private int live;
    private bool isDisposed;

    /// <summary>Timers for the work of one queue.</summary>
    public SipTimers(TimeProvider time, SipQueue queue)
    {
        (this.time, this.queue) = (time, queue);
        clock = time.CreateTimer(_ => Wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many are set and not yet due.</summary>
    public int Live => Volatile.Read(ref live);

    /// <summary>Runs something once, later. After <see cref="Dispose"/> it never runs.</summary>
    public SipTimer Start(TimeSpan delay, Action due)
    {
        var timer = new SipTimer(this, due);
        lock (gate)
        {
            if (isDisposed) return timer;
            live++;
            Sweep();
            var at = time.GetTimestamp() + (long)(delay.TotalSeconds * time.TimestampFrequency);
            heap.Enqueue(timer, at);
            if (at < armed) Arm(at);
        }
        return timer;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            heap.Clear();
            live = 0;
        }
        clock.Dispose();
    }

    internal void Gone()
    {
        lock (gate)
            if (!isDisposed) live--;
    }

    private void Wake()
    {
        foreach (var timer in TakeDue()) queue.Post(timer.Fire);
    }

    private List<SipTimer> TakeDue()
    {
        var due = new List<SipTimer>();
        lock (gate)
        {
            var now = time.GetTimestamp();
            while (heap.TryPeek(out var timer, out var at) && (at <= now || !timer.IsLive))
            {
                heap.Dequeue();
                if (timer.IsLive) due.Add(timer);
            }
            armed = long.MaxValue;
            if (heap.TryPeek(out _, out var next)) Arm(next);
        }
        return due;
    }

    private void Arm(long at)
    {
        armed = at;
        var wait = TimeSpan.FromSeconds(Math.Max(0, at - time.GetTimestamp()) / (double)time.TimestampFrequency);
        // The clock's own timers count whole milliseconds; rounded down they would wake too early again and again.
        if (!isDisposed) clock.Change(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }

    // Stopped timers stay in the heap until they would be due, which for a busy agent is many; they go when they outnumber the live ones.
    private void Sweep()
    {
        if (heap.Count < DeadBeforeSweep + 2 * live) return;
        var kept = heap.UnorderedItems.Where(entry => entry.Element.IsLive).ToList();
        heap.Clear();
        heap.EnqueueRange(kept);
    }
}
