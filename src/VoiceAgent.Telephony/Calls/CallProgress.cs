namespace VoiceAgent.Telephony.Calls;

/// <summary>How far a call has come.</summary>
public enum CallProgress
{
    /// <summary>It is being set up.</summary>
    Trying,

    /// <summary>The phone rings.</summary>
    Ringing,

    /// <summary>Sound comes before the call is answered: ringing tone, an announcement, a mailbox.</summary>
    EarlyMedia,

    /// <summary>It is answered.</summary>
    Answered,

    /// <summary>It is over.</summary>
    Ended,
}
