namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

/// <summary>What a model makes of a sentence.</summary>
/// <param name="Intent">The most likely intent in scope, as an index into the model's intents.</param>
/// <param name="Probability">How likely it is that intent, given that it is in scope.</param>
/// <param name="InScope">How likely the sentence is in scope at all, from 0 to 1.</param>
public readonly record struct IntentReading(int Intent, float Probability, float InScope);
