namespace VoiceAgent.Telephony.Calls;

/// <summary>How a call went, in the words that a schedule decides by.</summary>
public enum CallOutcome
{
    /// <summary>It was answered, and ended in the ordinary way.</summary>
    Answered,

    /// <summary>The line was busy: try again soon.</summary>
    Busy,

    /// <summary>The person pressed it away: they are there, and do not want to talk now.</summary>
    Declined,

    /// <summary>It rang and nobody answered.</summary>
    NoAnswer,

    /// <summary>We (or, for a call from outside, the caller) gave up before it was answered.</summary>
    Cancelled,

    /// <summary>There is no such number: do not try again.</summary>
    NotFound,

    /// <summary>The phone is off or cannot be reached now.</summary>
    Unavailable,

    /// <summary>Call and phone share no codec or way of encrypting.</summary>
    Incompatible,

    /// <summary>The trunk refused us: credentials, caller number or permission.</summary>
    Forbidden,

    /// <summary>Our own rules did not allow the call; nothing was sent.</summary>
    NotAllowed,

    /// <summary>The trunk is overloaded, down or silent: try again later, by another way.</summary>
    TrunkFailed,

    /// <summary>It was answered, and broke off: the far end vanished, or the longest call length was reached.</summary>
    Dropped,

    /// <summary>Anything else.</summary>
    Failed,
}
