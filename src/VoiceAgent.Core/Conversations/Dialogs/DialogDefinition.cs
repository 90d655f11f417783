using NodaTime;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>A dialog as its YAML file says it. Immutable; see <c>dialogs/README.md</c> for the language.</summary>
public sealed record DialogDefinition
{
    /// <summary>The name, kebab-case.</summary>
    public required string Name { get; init; }

    /// <summary>The version, as its author counts; a conversation under way finishes on the <see cref="Revision"/> that it began with.</summary>
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

    /// <summary>What beginning it is called when several wishes are possible, by language ("카드를 정지할까요"); else the title.</summary>
    public IReadOnlyDictionary<string, string> Offer { get; init; } = new Dictionary<string, string>();

    /// <summary>Transitions that every state which listens inherits.</summary>
    public Transitions On { get; init; } = Transitions.None;

    /// <summary>How long its states wait before <c>timeout</c> happens, unless they say otherwise; null: for ever.</summary>
    public Duration? Patience { get; init; }

    /// <summary>Its states by name.</summary>
    public IReadOnlyDictionary<string, StateDefinition> States { get; init; } = new Dictionary<string, StateDefinition>();

    /// <summary>What must never happen, proved when the file is loaded.</summary>
    public IReadOnlyList<NeverRule> Never { get; init; } = [];

    /// <summary>Its replies by key.</summary>
    public IReadOnlyDictionary<string, ReplyTexts> Say { get; init; } = new Dictionary<string, ReplyTexts>();

    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>The file's text, kept so that a conversation can finish on it after the file has changed.</summary>
    public string Source { get; init; } = "";

    /// <summary>Names this very text together with the shared replies beside it.</summary>
    public string Revision { get; init; } = "";

    /// <summary>The file of shared replies that stood beside it; null in that file itself.</summary>
    public DialogDefinition? Shared { get; init; }

    /// <summary>The dialogs that it was published with, which it calls by name; null before it is published.</summary>
    public DialogSet? PublishedWith { get; init; }

    /// <summary>The transitions that a state has, inherited ones included.</summary>
    public IEnumerable<Transition> TransitionsOf(StateDefinition state) => state.Listens ? state.On.Over(On) : state.On;

    /// <summary>Its slots' types by name.</summary>
    public IReadOnlyDictionary<string, string> SlotTypes => field ??= Slots.ToDictionary(slot => slot.Key, slot => slot.Value.Type);

    /// <summary>Whether it only answers, and can be asked once more with something else: it has an intent, slots, and no effect.</summary>
    public bool IsQuestion(Func<string, bool> isEffect) =>
        Intent is not null && Slots.Count > 0 && !States.Values.OfType<DoState>().Any(state => isEffect(state.Action));

    /// <summary>Its own reply of a key, or the shared one.</summary>
    public ReplyTexts Reply(string key) => Say.TryGetValue(key, out var own) ? own : Shared!.Say[key];
}

/// <summary>The texts of one reply.</summary>
/// <param name="ByLanguage">Variants by language (<c>ko</c>, <c>en</c>).</param>
/// <param name="Line">Where it stands in its file.</param>
public sealed record ReplyTexts(IReadOnlyDictionary<string, IReadOnlyList<ReplyVariant>> ByLanguage, int Line);

/// <summary>One way to say a reply.</summary>
/// <param name="Text">To be read; a template.</param>
/// <param name="Voice">A shorter one for the ear, or null.</param>
public sealed record ReplyVariant(string Text, string? Voice);
