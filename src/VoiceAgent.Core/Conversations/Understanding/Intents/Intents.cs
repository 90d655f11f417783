namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The names of the taxonomy's intents that rules treat apart.</summary>
public static class Intents
{
    /// <summary>Yes, inside a dialog.</summary>
    public const string Affirm = "affirm";

    /// <summary>No, inside a dialog.</summary>
    public const string Deny = "deny";

    /// <summary>Stop what is under way.</summary>
    public const string Cancel = "cancel";

    /// <summary>Say that again.</summary>
    public const string Repeat = "repeat";

    /// <summary>A new value for something said before.</summary>
    public const string Correct = "correct";

    /// <summary>A person, please.</summary>
    public const string Human = "human.agent";

    /// <summary>Nothing that this assistant does.</summary>
    public const string OutOfScope = "out-of-scope";

    /// <summary>Every intent of the taxonomy.</summary>
    public static IReadOnlySet<string> All { get; } = IntentSlots.Intents.Concat(
        ["human.agent", "greeting", "thanks", "goodbye", "help", "smalltalk", Affirm, Deny, Cancel, Repeat, Correct, OutOfScope]).ToHashSet();
}
