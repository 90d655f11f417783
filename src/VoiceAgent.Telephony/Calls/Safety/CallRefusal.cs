namespace VoiceAgent.Telephony.Calls.Safety;

/// <summary>Why a call is not even tried.</summary>
public enum CallRefusal
{
    /// <summary>It may be tried.</summary>
    None,

    /// <summary>The text is neither a number nor a SIP address.</summary>
    NotANumber,

    /// <summary>No pattern of the configuration allows the number.</summary>
    NotAllowed,

    /// <summary>The ceiling a minute is reached.</summary>
    TooManyThisMinute,

    /// <summary>The ceiling a day is reached.</summary>
    TooManyToday,

    /// <summary>As many calls are up as may be.</summary>
    AllLinesBusy,

    /// <summary>Somebody pulled the kill switch.</summary>
    Stopped,

    /// <summary>The process is ending and takes no new calls.</summary>
    Draining,
}
