namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>All timers of one user agent over a single timer of the clock; what is due runs on the <see cref="SipQueue"/>.</summary>
public sealed class SipTimers : IDisposable
{
    /// <summary>Timers for the work of one queue.</summary>
    public SipTimers(TimeProvider time, SipQueue queue) => throw new NotImplementedException();

    /// <summary>How many are set and not yet due.</summary>
    public int Live => throw new NotImplementedException();

    /// <summary>Runs something once, later.</summary>
    public SipTimer Start(TimeSpan delay, Action due) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
