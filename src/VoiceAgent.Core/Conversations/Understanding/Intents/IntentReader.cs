using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Says which intent an utterance most likely has: a rule's, where the words make sure of it, else the classifier's.</summary>
internal sealed class IntentReader(IIntentClassifier classifier)
{
    /// <summary>The most likely intent.</summary>
    public Guess Classify(Utterance utterance)
    {
        if (Ruled(utterance) is { } sure) return new(sure, IntentRules.Sure);
        if (Scores(utterance) is not [var first, ..]) return new(Intents.OutOfScope, 0);
        return BehindPleasantries(utterance, first) ?? First(utterance, first);
    }

    /// <summary>"고마워요 그리고 잔액도 알려줘요" wishes what stands behind the thanks.</summary>
    private Guess? BehindPleasantries(Utterance utterance, IntentScore first)
    {
        if (first.Intent is not ("thanks" or "greeting" or "goodbye") || Pleasantries.Match(utterance.Text) is not { Success: true } polite) return null;
        var rest = SpokenOut.WithoutToo(utterance.Text[polite.Length..]);
        return rest.Length > 2 && classifier.Classify(rest, utterance.Language) is [var next, ..] && IntentSlots.IsOfBank(next.Intent) && next.Probability >= Confidence.Several
            ? new(next.Intent, next.Probability) : null;
    }

    private static readonly Regex Pleasantries = Pattern.Linear(
        @"^(?:(?:네|아|예|정말|아이고)\s)*(?:(?:감사(?:합니다|해요|드려요|드립니다)|고마워요?|고맙(?:습니다|네요?|소)|안녕(?:하세요|하십니까)?|반갑습니다|수고(?:하십니다|\s?많으십니다|하세요|하셨어요)|여보세요|thanks(?: a lot)?|thank you(?: so much| very much)?|hi(?: there)?|hello(?: there)?|hey|good (?:morning|afternoon|evening))[\s,.!]+)+(?:(?:그리고|그런데|근데|저|아|참|and|also|oh|but|now)[\s,]+)*", ignoreCase: true);

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
