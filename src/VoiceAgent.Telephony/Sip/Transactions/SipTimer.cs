namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>One timer that was started.</summary>
public sealed class SipTimer
{
    private readonly SipTimers timers;
    private Action? due;

    internal SipTimer(SipTimers timers, Action due) => (this.timers, this.due) = (timers, due);

    /// <summary>Whether it is still to come.</summary>
    public bool IsLive => Volatile.Read(ref due) is not null;

    /// <summary>Takes it back; nothing when it is past.</summary>
    public void Stop()
    {
        if (Interlocked.Exchange(ref due, null) is not null) timers.Gone();
    }

    internal void Fire()
    {
        if (Interlocked.Exchange(ref due, null) is not { } action) return;
        timers.Gone();
        action();
    }
}
