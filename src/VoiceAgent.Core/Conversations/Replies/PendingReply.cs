using VoiceAgent.Core.LanguageModels;

namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>A reply composed by the template, before it gets its id and perhaps a model's wording.</summary>
/// <param name="Text">To be read.</param>
/// <param name="Speech">To be spoken.</param>
/// <param name="Choices">Answers offered.</param>
internal sealed record PendingReply(string Text, string Speech, IReadOnlyList<string> Choices)
{
    /// <summary>Set where the dialog lets a model choose the words: what it would be asked.</summary>
    public ReplyRequest? FreeWording { get; init; }

    /// <summary>Shown beside the words where there is a screen.</summary>
    public ReplyCard? Card { get; init; }
}
