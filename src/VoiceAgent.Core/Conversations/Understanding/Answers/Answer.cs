namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>What a short answer says, whatever was asked.</summary>
public enum Answer
{
    /// <summary>None of these.</summary>
    None,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Stop what is under way.</summary>
    Cancel,

    /// <summary>Say that again.</summary>
    Repeat,

    /// <summary>Say that again, and slower.</summary>
    Slower,

    /// <summary>A person, please.</summary>
    Handoff,

    /// <summary>Begin again from the start.</summary>
    StartOver,

    /// <summary>I don't know; wait a moment.</summary>
    Unsure,
}
