namespace VoiceAgent.Telephony.Rtp;

/// <summary>What follows the sound of a call on the paced thread: quick, and never waiting.</summary>
internal interface ISoundListener
{
    /// <summary>Takes the sound of one packet time at 8 kHz, as much of the one as of the other.</summary>
    /// <param name="heard">From the other end.</param>
    /// <param name="said">To the other end.</param>
    void OnSound(ReadOnlySpan<short> heard, ReadOnlySpan<short> said);

    /// <summary>The call has ended.</summary>
    void OnEnd();
}
