namespace VoiceAgent.Telephony.Rtp.Digits;

/// <summary>What the sending of digits does in one packet time.</summary>
/// <param name="Code">The event that sounds or has just ended; -1: a pause.</param>
/// <param name="Begin">How many samples of it were over before this packet time.</param>
/// <param name="Elapsed">How many are over after it.</param>
/// <param name="Length">How many it lasts.</param>
internal readonly record struct DigitStep(int Code, int Begin, int Elapsed, int Length)
{
    public bool Starts => Begin == 0;

    /// <summary>Whether a tone is to be heard.</summary>
    public bool Sounds => Code >= 0 && Begin < Length;

    /// <summary>Whether it has ended: that is said three times (RFC 4733 section 2.5.1.4).</summary>
    public bool Ended => Elapsed >= Length;
}
