using VoiceAgent.Core.Conversations.Commands;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Asks which of two wishes is meant, where a person at the counter would: "카드 정지", "대출 이자".</summary>
internal static class Clarification
{
    /// <summary>How sure the likeliest may be at most for another to be asked about.</summary>
    private const double Unsure = 0.6;

    /// <summary>How likely the second must be at least.</summary>
    private const double Plausible = 0.22;

    /// <summary>How much likelier the first may be.</summary>
    private const double Margin = 0.25;

    /// <summary>The question, or null when the words tell enough, or tell nothing.</summary>
    public static Understood? Read(Utterance utterance, IntentReader intents)
    {
        if (utterance.Context.AwaitsConfirmation || IntentReader.Ruled(utterance) is not null) return null;
        var topics = BareTopics.Find(utterance.Lead.Rest, utterance.Language);
        return topics.Count > 1 ? Ask(utterance, topics) : Close(utterance, intents.Scores(utterance));
    }

    private static Understood? Close(Utterance utterance, IReadOnlyList<IntentScore> scores)
    {
        if (scores.Count < 2 || scores[0].Probability > Unsure || scores[1].Probability < Plausible || scores[0].Probability - scores[1].Probability > Margin) return null;
        string[] both = [scores[0].Intent, scores[1].Intent];
        var wished = both.All(intent => IntentSlots.IsOfBank(intent) && intent != utterance.Context.Intent && !WishCommands.IsWithheld(intent, utterance.Text));
        return wished ? Ask(utterance, both, scores[0].Probability) : null;
    }

    /// <summary>Asks which of these is meant, with what the words give for either.</summary>
    public static Understood Ask(Utterance utterance, IReadOnlyList<string> intents, double confidence = 0.5)
    {
        var found = new Dictionary<string, Entity>();
        foreach (var intent in intents)
            foreach (var (slot, entity) in WishCommands.FoundSlots(utterance, intent)) found.TryAdd(slot, entity);
        return new()
        {
            Commands = [new Clarify(intents), .. WishCommands.Set(found)],
            Intent = intents[0],
            Confidence = confidence,
            Slots = WishCommands.Slots(utterance, intents[0]),
        };
    }
}
