using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Turns;

/// <summary>What a turn came to.</summary>
public sealed record TurnResult
{
    /// <summary>What to say, in order. Ids are the same when the same activity comes again.</summary>
    public required IReadOnlyList<Reply> Replies { get; init; }

    /// <summary>The activity had been answered before: these are the earlier replies, and nothing was done again.</summary>
    public bool Duplicate { get; init; }

    /// <summary>The conversation is over: a call hangs up after the replies.</summary>
    public bool Ended { get; init; }

    /// <summary>How the dialog that ended it says it went (<c>completed</c>, <c>wrong-person</c> …), or null.</summary>
    public string? Outcome { get; init; }

    /// <summary>A person was asked for or is needed.</summary>
    public bool HandedOver { get; init; }

    /// <summary>The dialog that the turn ended in (or just finished), or null.</summary>
    public string? Dialog { get; init; }

    /// <summary>Its state.</summary>
    public string? State { get; init; }

    /// <summary>Its slots by name.</summary>
    public IReadOnlyDictionary<string, Value> Slots { get; init; } = new Dictionary<string, Value>();

    /// <summary>What the words were understood as.</summary>
    public IReadOnlyList<Command> Commands { get; init; } = [];

    /// <summary>The moves of the dialogs' machines in this turn, in order.</summary>
    public IReadOnlyList<DialogStep> Steps { get; init; } = [];

    /// <summary>Trouble heard in this turn.</summary>
    public IReadOnlyList<Signal> Signals { get; init; } = [];
}
