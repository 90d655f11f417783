using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Turns;

/// <summary>What reached the service.</summary>
public enum InboundKind
{
    /// <summary>Words, typed or recognised.</summary>
    Message,

    /// <summary>The person joined, or the call was answered: the service speaks first.</summary>
    Joined,

    /// <summary>Nothing was said in the time given.</summary>
    Silence,

    /// <summary>The person left or hung up; recorded, not answered.</summary>
    Left,
}

/// <summary>One thing that a channel or a line brought in; the input of a turn.</summary>
public sealed record Inbound
{
    /// <summary>The longest text a turn takes, in UTF-16 units; channels cut or refuse what is longer.</summary>
    public const int MaxTextLength = 10_000;

    /// <summary>The conversation, unique over all channels.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The sender's id of this activity: a second one with the same id gets the first one's answer.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Where it came from: <c>directline</c>, <c>line</c>, <c>terminal</c>, or a Bot Framework channel id.</summary>
    public required string Channel { get; init; }

    /// <summary>What it is.</summary>
    public InboundKind Kind { get; init; } = InboundKind.Message;

    /// <summary>The words; empty unless <see cref="Kind"/> is a message.</summary>
    public string Text { get; init; } = "";

    /// <summary><c>ko</c> or <c>en</c> when the channel knows it; else the session's.</summary>
    public string? Language { get; init; }

    /// <summary>The bank's customer whom the channel has authenticated, or null.</summary>
    public string? CustomerId { get; init; }

    /// <summary>Whether the person listens rather than reads.</summary>
    public bool Voice { get; init; }

    /// <summary>With <see cref="InboundKind.Joined"/>: the dialog to begin with, such as <c>check-in</c>; null greets.</summary>
    public string? Dialog { get; init; }

    /// <summary>With <see cref="Dialog"/>: what its replies may say, such as the resident's name.</summary>
    public IReadOnlyDictionary<string, Value> Facts { get; init; } = new Dictionary<string, Value>();
}
