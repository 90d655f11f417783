namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>A way from one state to another.</summary>
/// <param name="Event">What must happen.</param>
/// <param name="Target">The state that follows.</param>
/// <param name="Line">Where it stands in its file.</param>
public sealed record Transition(string Event, string Target, int Line)
{
    /// <summary>What must be so; null: nothing in particular.</summary>
    public Condition? If { get; init; }

    /// <summary>Taken when the conditions of the others of its event are not met.</summary>
    public bool Otherwise { get; init; }
}
