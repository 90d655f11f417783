namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The most likely intent of an utterance.</summary>
/// <param name="Intent">Its name in the taxonomy.</param>
/// <param name="Confidence">How sure, from 0 to 1.</param>
internal readonly record struct Guess(string Intent, double Confidence);
