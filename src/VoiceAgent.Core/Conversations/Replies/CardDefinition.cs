namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>A small table shown beside a reply where there is a screen.</summary>
/// <param name="Title">Its heading, by language.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Line">Where it stands in its file.</param>
public sealed record CardDefinition(IReadOnlyDictionary<string, string> Title, IReadOnlyList<CardRowDefinition> Rows, int Line);

/// <summary>A row of a card.</summary>
/// <param name="Label">What it is, by language.</param>
/// <param name="Value">A template: what it comes to.</param>
public sealed record CardRowDefinition(IReadOnlyDictionary<string, string> Label, string Value);
