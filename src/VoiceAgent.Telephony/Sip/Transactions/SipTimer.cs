namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>One timer that was started.</summary>
public sealed class SipTimer
{
    internal SipTimer()
    {
    }

    /// <summary>Whether it is still to come.</summary>
    public bool IsLive { get; internal set; }

    /// <summary>Takes it back; nothing when it is past.</summary>
    public void Stop() => throw new NotImplementedException();
}
