namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>How sure the classifier must be before its word is taken. The dearer a mistake, the surer.</summary>
internal static class Confidence
{
    /// <summary>To begin a dialog when none is open.</summary>
    public const double Start = 0.35;

    /// <summary>To take a clause for a wish of its own beside another.</summary>
    public const double Several = 0.6;

    /// <summary>To leave an open dialog when nothing in the words answers it.</summary>
    public const double Digress = 0.5;

    /// <summary>To leave an open dialog although something in the words would answer it.</summary>
    public const double LeaveAnswer = 0.75;

    /// <summary>To take a sentence that no rule knows for a yes: money may move on it.</summary>
    public const double Affirm = 0.85;
}
