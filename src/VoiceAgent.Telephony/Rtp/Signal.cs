using System.Threading.Tasks.Sources;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>Wakes one waiter on the thread pool, again and again, without garbage.</summary>
internal sealed class Signal : IValueTaskSource, IThreadPoolWorkItem
{
    private const int Idle = 0;
    private const int Raised = 1;
    private const int Awaited = 2;

    private ManualResetValueTaskSourceCore<bool> _source;
    private int _state;

    /// <summary>Wakes the waiter, or the next one at once.</summary>
    public void Set()
    {
        if (IsAwaited()) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    /// <summary>The same, together with others.</summary>
    public void Set(WakeList wakes)
    {
        if (IsAwaited()) wakes.Add(this);
    }

    /// <summary>Runs the waiter, which was told so by a signal.</summary>
    public void Wake() => _source.SetResult(true);

    /// <summary>Waits for the signal; one waiter at a time.</summary>
    public ValueTask WaitAsync()
    {
        _source.Reset();
        if (Interlocked.CompareExchange(ref _state, Awaited, Idle) == Idle) return new ValueTask(this, _source.Version);
        Volatile.Write(ref _state, Idle);
        return ValueTask.CompletedTask;
    }

    void IThreadPoolWorkItem.Execute() => Wake();

    void IValueTaskSource.GetResult(short token)
    {
        // Before the waiter looks at what there is: what is signalled after this look is seen by the next.
        Volatile.Write(ref _state, Idle);
        _source.GetResult(token);
    }

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _source.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _source.OnCompleted(continuation, state, token, flags);

    private bool IsAwaited() => Interlocked.Exchange(ref _state, Raised) == Awaited;
}
