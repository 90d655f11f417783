namespace VoiceAgent.Cli.Evaluate;

/// <summary>A line of a labelled file.</summary>
/// <param name="Text">The normalised sentence.</param>
/// <param name="Label">What it is.</param>
internal sealed record LabelledSentence(string Text, string Label);
