namespace VoiceAgent.Core.Conversations.Turns;

/// <summary>One move of a dialog's machine within a turn.</summary>
/// <param name="Dialog">The dialog.</param>
/// <param name="From">The state that was left, or null where the dialog began.</param>
/// <param name="Event">What happened, such as <c>affirm</c> or an action's outcome; <see cref="Begun"/> where the dialog began.</param>
/// <param name="To">The state that was entered.</param>
public sealed record DialogStep(string Dialog, string? From, string Event, string To)
{
    /// <summary>The event of a dialog that begins.</summary>
    public const string Begun = "begun";
}
