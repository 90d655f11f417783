using System.Collections.Concurrent;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>
/// Wakes the listeners of many calls together: the paced thread collects them through a slot and hands them to the thread pool in handfuls. One by
/// one, waking threads would cost more than all the sound.
/// </summary>
internal sealed class WakeList : IThreadPoolWorkItem
{
    private const int Handful = 32;

    private readonly ConcurrentQueue<Signal> _raised = new();
    private int _collected;

    /// <summary>Collects a signal; on the paced thread.</summary>
    public void Add(Signal signal)
    {
        _raised.Enqueue(signal);
        _collected++;
    }

    /// <summary>Wakes what was collected; on the paced thread.</summary>
    public void Flush()
    {
        for (; _collected > 0; _collected -= Handful) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        _collected = 0;
    }

    void IThreadPoolWorkItem.Execute()
    {
        for (var i = 0; i < Handful && _raised.TryDequeue(out var signal); i++) signal.Wake();
    }
}
