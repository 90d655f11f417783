namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>A small table beside a reply, for channels with a screen.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ReplyCard(string Title, IReadOnlyList<ReplyCardRow> Rows);

/// <summary>A row of a card.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">What it comes to.</param>
public sealed record ReplyCardRow(string Label, string Value);
