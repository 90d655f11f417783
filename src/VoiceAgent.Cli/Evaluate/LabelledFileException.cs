namespace VoiceAgent.Cli.Evaluate;

/// <summary>A labelled file can't be used.</summary>
/// <param name="errors">What is wrong, each as <c>file:line: what it is and what to do</c>.</param>
internal sealed class LabelledFileException(IReadOnlyList<string> errors) : Exception(string.Join(Environment.NewLine, errors));
