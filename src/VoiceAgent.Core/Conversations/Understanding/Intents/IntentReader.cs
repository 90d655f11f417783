namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Says which intent an utterance most likely has: a rule's, where the words make sure of it, else the classifier's.</summary>
internal sealed class IntentReader(IIntentClassifier classifier)
{
    /// <summary>The most likely intent.</summary>
    public Guess Classify(Utterance utterance)
    {
        if (Ruled(utterance) is { } sure) return new(sure, IntentRules.Sure);
        return Scores(utterance) is [var first, ..] ? First(utterance, first) : new(Intents.OutOfScope, 0);
    }

    /// <summary>What the classifier alone makes of it, the likeliest first.</summary>
    public IReadOnlyList<IntentScore> Scores(Utterance utterance) =>
        utterance.Scores ??= classifier.Classify(SpokenOut.WithoutToo(utterance.Lead.Rest), utterance.Language);

    /// <summary>The intent that a rule makes sure of, or null.</summary>
    public static string? Ruled(Utterance utterance)
    {
        if (!utterance.RulesTried) (utterance.RulesTried, utterance.Ruled) = (true, IntentRules.Find(utterance));
        return utterance.Ruled;
    }

    /// <summary>"3만 9천원 출금된 거" has every word of a transfer, and asks about one of before.</summary>
    private static Guess First(Utterance utterance, IntentScore first) =>
        first.Intent is IntentRules.Send or Intents.OutOfScope && IntentRules.TellsOfMovement(utterance.Text)
            ? new(IntentRules.Movements, first.Probability)
            : new(first.Intent, first.Probability);
}
