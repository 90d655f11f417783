namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Says which intents an utterance may have.</summary>
public interface IIntentClassifier
{
    /// <summary>Intents with their calibrated probability, most likely first; <c>out-of-scope</c> is one of them.</summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>.</param>
    IReadOnlyList<IntentScore> Classify(string text, string language);
}

/// <summary>An intent's name and how likely it is, from 0 to 1.</summary>
public readonly record struct IntentScore(string Intent, double Probability);
