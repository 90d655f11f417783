namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>A reply composed by the template, before it gets its id and perhaps a model's wording.</summary>
/// <param name="Text">To be read.</param>
/// <param name="Speech">To be spoken.</param>
/// <param name="Choices">Answers offered.</param>
/// <param name="Facts">With free wording: the facts as read out, by name; null where the template's words stand.</param>
internal sealed record PendingReply(string Text, string Speech, IReadOnlyList<string> Choices, IReadOnlyDictionary<string, string>? Facts = null);
