namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>A dialog as its YAML file says it. Immutable; see <c>dialogs/README.md</c> for the language.</summary>
public sealed record DialogDefinition
{
    /// <summary>The name, kebab-case.</summary>
    public required string Name { get; init; }

    /// <summary>The version; one is loaded at a time, and a conversation under way goes on with the newer file where its state still exists.</summary>
    public required int Version { get; init; }

    /// <summary>The intent of the taxonomy that starts it, or null.</summary>
    public string? Intent { get; init; }

    /// <summary>Whether only a signed-in customer may start it.</summary>
    public bool NeedsSignIn { get; init; }

    /// <summary>What it is called when it is resumed, by language.</summary>
    public IReadOnlyDictionary<string, string> Title { get; init; } = new Dictionary<string, string>();

    /// <summary>Its slots by name, in the order of the file.</summary>
    public IReadOnlyDictionary<string, SlotDefinition> Slots { get; init; } = new Dictionary<string, SlotDefinition>();

    /// <summary>The first state; empty in a file of shared replies.</summary>
    public string Start { get; init; } = "";

    /// <summary>Transitions that every waiting state inherits: event → state.</summary>
    public IReadOnlyDictionary<string, string> On { get; init; } = new Dictionary<string, string>();

    /// <summary>Its states by name.</summary>
    public IReadOnlyDictionary<string, StateDefinition> States { get; init; } = new Dictionary<string, StateDefinition>();

    /// <summary>What must never happen, proved when the file is loaded.</summary>
    public IReadOnlyList<NeverRule> Never { get; init; } = [];

    /// <summary>Its replies by key.</summary>
    public IReadOnlyDictionary<string, ReplyTexts> Say { get; init; } = new Dictionary<string, ReplyTexts>();

    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }
}

/// <summary>Something a dialog wants to know.</summary>
public sealed record SlotDefinition
{
    /// <summary>A built-in type or the name of an <see cref="ISlotType"/>.</summary>
    public required string Type { get; init; }

    /// <summary>Reply keys: the first ask, then each re-ask.</summary>
    public IReadOnlyList<string> Ask { get; init; } = [];

    /// <summary>Fills it silently.</summary>
    public string? Default { get; init; }

    /// <summary>Never asked for.</summary>
    public bool Optional { get; init; }

    /// <summary>Where it stands in its file.</summary>
    public required int Line { get; init; }
}

/// <summary>Says that a state must not be reached without an event since another.</summary>
/// <param name="Reach">The state.</param>
/// <param name="Without">The event that must come first.</param>
/// <param name="Since">The event that makes it count no more, or null.</param>
/// <param name="Line">Where it stands in its file.</param>
public sealed record NeverRule(string Reach, string Without, string? Since, int Line);

/// <summary>The texts of one reply.</summary>
/// <param name="ByLanguage">Variants by language (<c>ko</c>, <c>en</c>).</param>
/// <param name="Line">Where it stands in its file.</param>
public sealed record ReplyTexts(IReadOnlyDictionary<string, IReadOnlyList<ReplyVariant>> ByLanguage, int Line);

/// <summary>One way to say a reply.</summary>
/// <param name="Text">To be read; a template.</param>
/// <param name="Voice">A shorter one for the ear, or null.</param>
public sealed record ReplyVariant(string Text, string? Voice);
