namespace VoiceAgent.Cli.Evaluate;

/// <summary>What the model said of a sentence.</summary>
/// <param name="Label">What it is in truth.</param>
/// <param name="Intent">The most likely intent in scope.</param>
/// <param name="Scope">How likely it is in scope, from 0 to 1.</param>
/// <param name="Confidence">How likely it is that intent, from 0 to 1.</param>
internal readonly record struct Answer(string Label, string Intent, float Scope, float Confidence);
