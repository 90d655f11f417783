namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>One state of a dialog.</summary>
public abstract record StateDefinition
{
    /// <summary>The event that a filled form fires.</summary>
    public const string Filled = "filled";

    /// <summary>The event that a state which only speaks fires.</summary>
    public const string Said = "said";

    /// <summary>The branch taken when no other fits.</summary>
    public const string Otherwise = "otherwise";

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Event → state.</summary>
    public required IReadOnlyDictionary<string, string> On { get; init; }

    /// <summary>Slots emptied on entry.</summary>
    public IReadOnlyList<string> Forget { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public required int Line { get; init; }

    /// <summary>Whether it waits for the person.</summary>
    public abstract bool Waits { get; }
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

/// <summary>Says something; then waits, goes on, or ends the dialog.</summary>
public sealed record SayState : StateDefinition
{
    /// <summary>The reply's key.</summary>
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

    /// <inheritdoc/>
    public override bool Waits => !End && !On.ContainsKey(Said);
}
