namespace VoiceAgent.Cli.Scenarios;

/// <summary>Something that came out differently than a scenario says.</summary>
/// <param name="Expected">What the file says, as a phrase: <c>to hear "보낼까요"</c>.</param>
/// <param name="Found">What came instead, or null where the answer shows it.</param>
internal sealed record Difference(string Expected, string? Found);
