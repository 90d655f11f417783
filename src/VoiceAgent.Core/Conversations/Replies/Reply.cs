namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>One thing that the service says.</summary>
/// <param name="Id">Unique in all conversations; derived from the turn, so that a replay gives the same.</param>
/// <param name="Text">To be read.</param>
public sealed record Reply(string Id, string Text)
{
    /// <summary>To be spoken, with numbers written out; null: speak <see cref="Text"/>.</summary>
    public string? Speech { get; init; }

    /// <summary>Answers offered as buttons, in the order they are shown.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>A small table beside the words, for channels with a screen; null: none.</summary>
    public ReplyCard? Card { get; init; }

    /// <summary>To be spoken slowly, as the person asked.</summary>
    public bool Slow { get; init; }
}
