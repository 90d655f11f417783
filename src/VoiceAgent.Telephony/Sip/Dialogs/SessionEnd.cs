namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>What ended a session.</summary>
internal enum EndCause
{
    /// <summary>A final answer other than 2xx.</summary>
    Refused,

    /// <summary>We refused the call.</summary>
    RefusedByUs,

    /// <summary>We gave up before it was answered.</summary>
    Cancelled,

    /// <summary>The caller gave up before we answered.</summary>
    RemoteCancelled,

    /// <summary>It rang for as long as it may.</summary>
    RingTimeout,

    /// <summary>We hung up.</summary>
    HungUp,

    /// <summary>The far end hung up.</summary>
    RemoteHungUp,

    /// <summary>Another call took its place (RFC 3891).</summary>
    Replaced,

    /// <summary>The longest call length was reached.</summary>
    TooLong,

    /// <summary>The session's refresh did not come (RFC 4028).</summary>
    Expired,

    /// <summary>No ACK, no answer to a request in the dialog, or an answer that nobody can use.</summary>
    Broken,
}

/// <summary>How a session ended.</summary>
/// <param name="Cause">What ended it.</param>
/// <param name="Status">The status, received or standing for what happened.</param>
/// <param name="Text">Words for it, bounded.</param>
/// <param name="Q850">The ISDN cause of a Reason header field (RFC 3326), when one came.</param>
internal sealed record SessionEnd(EndCause Cause, int Status, string Text, int? Q850 = null)
{
    /// <summary>True: this side ended it.</summary>
    public bool ByUs => Cause is EndCause.RefusedByUs or EndCause.Cancelled or EndCause.RingTimeout or EndCause.HungUp or EndCause.TooLong or EndCause.Expired or EndCause.Replaced;
}
