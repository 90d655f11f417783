using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Reads "엔화는요?" after an exchange rate: the same question once more about something else.</summary>
internal static class FollowUps
{
    /// <summary>What changes something, or could: said once more, it would have to be wished once more.</summary>
    private static readonly HashSet<string> WithEffects = ["transfer.send", "transfer.cancel", "transfer.limit", "card.lost", "card.unblock", "bill.pay"];

    /// <summary>What may stand around the new value without being a wish of its own.</summary>
    private static readonly Pattern Around = new(
        @"(?:그럼|그러면|그리고|또|혹시|아니|얼마(?:예요|에요|야|죠|인가요|나)?|어때요?|어떻게\s?(?:돼요?|되나요|되죠)|어떤가요|몇|알려|보여|궁금|는요|은요|이면요?|면요?|도요?|것|거|쪽|기준|얼마|" +
        @"and|what|how|about|then|much|is|are|it|if|also|same|show|tell|me|please|instead)+", ignoreCase: true, notAfter: "[a-z]", notBefore: "[a-z]");

    /// <summary>The question once more, or null when the words are no new value for it, or wish something surely.</summary>
    public static Understood? Read(Utterance utterance, IntentReader intents)
    {
        if (utterance.Context is not { LastIntent: { } last, Intent: null } || WithEffects.Contains(last) || !IntentSlots.IsOfBank(last)) return null;
        var found = WishCommands.FoundSlots(utterance, last);
        if (found.Count == 0 || !IsAllThereIs(utterance.Text, found.Values) || WishesElse(utterance, last, intents)) return null;
        return new()
        {
            Commands = [new FollowUp(), .. WishCommands.Set(found)],
            Intent = last,
            Confidence = IntentRules.Sure,
            Slots = found.ToDictionary(slot => slot.Key, slot => slot.Value.Value),
        };
    }

    private static bool IsAllThereIs(string text, IEnumerable<Entity> found) =>
        Residue.IsEmptyIn(Around.Replace(Mask.Over(text, found), " "));

    /// <summary>A rule is surer of its wish than a missing verb is of the last one; "엔화 환율은?" after a rate is the same.</summary>
    private static bool WishesElse(Utterance utterance, string last, IntentReader intents) =>
        IntentReader.Ruled(utterance) is { } ruled && ruled != last && intents.Classify(utterance).Intent != last;
}
