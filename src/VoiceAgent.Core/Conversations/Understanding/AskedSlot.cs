using System.Text.RegularExpressions;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Reads an utterance as the answer to what was just asked.</summary>
internal static class AskedSlot
{
    /// <summary>The answer where the slot's type alone decides: a free text, a code, one of the offered names.</summary>
    public static Understood? Read(Utterance utterance)
    {
        if (utterance.Context.Asked is not { } asked || Interrupts(utterance)) return null;
        var value = utterance.AskedType switch
        {
            SlotTypes.Code => Code(utterance.Text),
            SlotTypes.Text or SlotTypes.Indicator => Value.Of(utterance.Text),
            SlotTypes.YesNo => YesNo(utterance.Answer),
            _ => Choice(utterance),
        };
        return value is null ? null : Set(utterance, asked, value);
    }

    /// <summary>The words themselves for a slot whose meaning somebody else resolves ("박철수요"), unless they seem to want something else.</summary>
    /// <param name="utterance">The utterance.</param>
    /// <param name="wantsElse">Whether the classifier leans to another wish.</param>
    public static Understood? ReadAsSaid(Utterance utterance, bool wantsElse)
    {
        if (wantsElse || utterance.Context.Asked is not { } asked || !IsResolved(utterance.AskedType!) || Wonders(utterance.Text)) return null;
        var name = Around.Replace(utterance.Lead.Rest, "").Trim();
        return name.Length is > 0 and <= 30 && name.Count(c => c == ' ') < 4 ? Set(utterance, asked, Value.Of(name)) : null;
    }

    /// <summary>Nothing understood, where somebody is still looking for the words of an answer: "그게 말이죠".</summary>
    public static Understood? Hesitation(Utterance utterance) =>
        utterance.Context.Asked is not null && utterance.Answer == Answer.None && Hesitates.IsMatch(utterance.Text) ? new() { Commands = [new NotUnderstood()], Intent = utterance.Context.Intent } : null;

    /// <summary>Whether the words ask or are unsure, wherever that stands in them: they name nobody, and agree to nothing.</summary>
    public static bool Wonders(string text) => Asks.IsMatch(text);

    /// <summary>Whether the type's words mean something only to an <c>ISlotType</c> of the conversation.</summary>
    private static bool IsResolved(string type) =>
        type is not (SlotTypes.Money or SlotTypes.Date or SlotTypes.Period or SlotTypes.Number or SlotTypes.Phone or SlotTypes.Code or SlotTypes.YesNo
            or SlotTypes.AccountNumber or SlotTypes.Bank or SlotTypes.Currency or SlotTypes.Direction or SlotTypes.Term or SlotTypes.Time or SlotTypes.Choice);

    /// <summary>
    /// Whoever tells how they are is listened to: "나중에 할게요" to "식사는 하셨어요?" stops nothing. A wish for a person or for
    /// no more calls reaches such a dialog as a signal.
    /// </summary>
    private static bool Interrupts(Utterance utterance) => utterance.AskedType is SlotTypes.Text or SlotTypes.Indicator
        ? utterance.Answer is Answer.Repeat or Answer.Slower
        : utterance.Answer is Answer.Repeat or Answer.Slower or Answer.Cancel or Answer.Handoff or Answer.StartOver;

    private static Understood Set(Utterance utterance, string asked, Value value)
    {
        var slots = new Dictionary<string, Value> { [asked] = value };
        return new() { Commands = [OpenSlots.Command(utterance.Context, asked, value)], Intent = utterance.Context.Intent, Confidence = IntentRules.Sure, Slots = slots };
    }

    private static Value? Code(string text)
    {
        var digits = SpokenDigits.Read(text) ?? (DigitRun.Match(text) is { Success: true } run ? run.Value : null);
        return digits is { Length: >= 4 and <= 10 } ? new Value(ValueKind.Secret, digits) : null;
    }

    private static Value? YesNo(Answer answer) => answer switch
    {
        Answer.Yes => Value.Of("yes"),
        Answer.No => Value.Of("no"),
        _ => null,
    };

    private static Value? Choice(Utterance utterance) =>
        CandidateChoice.Choose(utterance.Text, utterance.Context.Candidates) is { } name ? Value.Of(name) : null;

    /// <summary>A question, or not knowing, is no name.</summary>
    private static readonly Regex Asks = Pattern.Linear(@"모르|몰라|글쎄|어떻게|무슨|언제|왜|뭐|누구|얼마|\b(?:what|why|how|who|when|which|don't|not sure)\b", ignoreCase: true);

    /// <summary>Who is still looking for words has named nothing: "그게 말이죠", "let me see".</summary>
    private static readonly Regex Hesitates = Pattern.Linear(
        @"^(?:(?:그게|저게|이게|그거|그러니까|그니까|그러게|그게요|저기|있잖아|있지|거|그|저|음+|어+|아|글쎄|뭐랄까|뭐더라|누구더라|가만|가만있자|가만있어|보자|어디|어디보자|잠깐|잠시|말이야|말이죠|말이지|말입니다|말인데|그러면|그럼|사실|실은|생각|생각이|좀|안|나|나네|나는데|해|해볼게|하고|well|so|hmm+|um+|uh+|er+|let|me|see|think|the|thing|is|it's|like|you|know|hold|on|actually|a|second|moment|sec)(?:요|은|는|만|만요)?[\s,.…~]*)+$", ignoreCase: true);

    private static readonly Pattern DigitRun = new("[0-9]{6}", notAfter: "[0-9]", notBefore: "[0-9]");

    private static readonly Regex Around = Pattern.Linear(@"^(?:우리\s|그\s|저\s|to\s+|my\s+|it's\s+|the\s+)+|(?:님|씨)?(?:한테|에게|께)?(?:으로|로)?\s?(?:이요|요|이에요|예요|이예요|입니다|이야)?\s?(?:보내\s?(?:줘요?|주세요)?|부탁해요?|부탁드려요|please|해\s?(?:줘요?|주세요))?$", ignoreCase: true);
}
