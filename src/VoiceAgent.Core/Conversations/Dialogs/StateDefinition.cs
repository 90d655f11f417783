using NodaTime;
using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>One state of a dialog.</summary>
public abstract record StateDefinition
{
    /// <summary>The event that a filled form fires.</summary>
    public const string Filled = "filled";

    /// <summary>The event that a state which only speaks fires.</summary>
    public const string Said = "said";

    /// <summary>The event of a wait that took too long.</summary>
    public const string Timeout = "timeout";

    /// <summary>The branch taken when no other fits.</summary>
    public const string Otherwise = "otherwise";

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The ways out.</summary>
    public required Transitions On { get; init; }

    /// <summary>Slots emptied on entry.</summary>
    public IReadOnlyList<string> Forget { get; init; } = [];

    /// <summary>Facts set on entry.</summary>
    public IReadOnlyDictionary<string, string> Set { get; init; } = new Dictionary<string, string>();

    /// <summary>How long it waits before <c>timeout</c> happens; null: as its dialog says.</summary>
    public Duration? Patience { get; init; }

    /// <summary>Where it stands in its file.</summary>
    public required int Line { get; init; }

    /// <summary>Whether it waits for the person.</summary>
    public abstract bool Waits { get; }

    /// <summary>Whether what the person says can move it, so that it inherits the dialog's transitions.</summary>
    public virtual bool Listens => Waits;
}

/// <summary>Asks for what is missing, one slot at a time.</summary>
public sealed record FillState : StateDefinition
{
    /// <summary>The slots, in the order they are asked.</summary>
    public required IReadOnlyList<string> Slots { get; init; }

    /// <inheritdoc/>
    public override bool Waits => true;
}

/// <summary>Runs an action and goes where its outcome says.</summary>
public sealed record DoState : StateDefinition
{
    /// <summary>The action's name.</summary>
    public required string Action { get; init; }

    /// <inheritdoc/>
    public override bool Waits => false;
}

/// <summary>Branches on the value of a slot or a fact.</summary>
public sealed record ChooseState : StateDefinition
{
    /// <summary>The slot's or fact's name.</summary>
    public required string By { get; init; }

    /// <inheritdoc/>
    public override bool Waits => false;
}

/// <summary>Lets another dialog do a part, and goes on where its outcome says.</summary>
public sealed record CallState : StateDefinition
{
    /// <summary>The outcome of a dialog that names none.</summary>
    public const string Done = "done";

    /// <summary>The other dialog.</summary>
    public required string Dialog { get; init; }

    /// <summary>What it is given: its slot → a slot or fact of this dialog.</summary>
    public IReadOnlyDictionary<string, string> With { get; init; } = new Dictionary<string, string>();

    /// <summary>What it gives back: a fact of this dialog → its slot or fact.</summary>
    public IReadOnlyDictionary<string, string> Take { get; init; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public override bool Waits => false;

    /// <summary>A correction said while the other dialog asks is heard here.</summary>
    public override bool Listens => true;
}

/// <summary>Says something; then waits, goes on, or ends the dialog.</summary>
public sealed record SayState : StateDefinition
{
    /// <summary>The reply's key; empty where the dialog ends without a word.</summary>
    public required string Reply { get; init; }

    /// <summary>The dialog ends here.</summary>
    public bool End { get; init; }

    /// <summary>A person is brought in.</summary>
    public bool HandOff { get; init; }

    /// <summary>The conversation ends here: a call hangs up.</summary>
    public bool HangUp { get; init; }

    /// <summary>How it went, with <see cref="End"/>.</summary>
    public string? Outcome { get; init; }

    /// <summary>A configured model may choose the words.</summary>
    public bool FreeWording { get; init; }

    /// <summary>Answers offered as buttons, by language.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Choices { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Shown beside the words where there is a screen; null: nothing.</summary>
    public CardDefinition? Card { get; init; }

    /// <inheritdoc/>
    public override bool Waits => !End && !On.Has(Said);
}
