namespace VoiceAgent.Telephony.Rtp.Machines;

/// <summary>Who seems to be at the other end.</summary>
public enum Answerer
{
    /// <summary>Not known yet.</summary>
    Unknown,

    /// <summary>A person, or nothing that speaks against one.</summary>
    Person,

    /// <summary>A recorded greeting: voicemail, an answering machine, an announcement of the network.</summary>
    Machine,

    /// <summary>A machine whose beep has sounded: it records now.</summary>
    MachineRecording,
}
