namespace VoiceAgent.Telephony.Calls;

/// <summary>Who began a call.</summary>
public enum CallDirection
{
    /// <summary>We did.</summary>
    Out,

    /// <summary>The far end did.</summary>
    In,
}
