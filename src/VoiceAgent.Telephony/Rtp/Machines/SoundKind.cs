namespace VoiceAgent.Telephony.Rtp.Machines;

/// <summary>What 20 ms of sound are.</summary>
internal enum SoundKind
{
    Silence,
    Speech,

    /// <summary>One steady frequency, for some time already.</summary>
    Tone,
}
