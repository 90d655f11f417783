using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Turns words into commands, with no model and no network: normalise, the intents that were offered, the slot that was asked
/// for, several wishes, short answers, the open dialog's slots, the last question once more, then the intent. Holds no state;
/// safe to use from many threads.
/// </summary>
public sealed class Understander
{
    /// <summary>Who types more than this by mistake has made more than a slip.</summary>
    private const int LongestToRepair = 200;

    private readonly IntentReader intents;
    private readonly SeveralWishes several;
    private readonly OfferedChoice offered;
    private readonly Func<SpellingRepair>? repair;

    /// <summary>Understands with a classifier.</summary>
    /// <param name="classifier">Says which intents words may have.</param>
    /// <param name="repair">Takes back slips of the keyboard in what is not understood as it was typed; null leaves them.</param>
    public Understander(IIntentClassifier classifier, Func<SpellingRepair>? repair = null)
    {
        this.repair = repair;
        intents = new(classifier);
        several = new(intents);
        offered = new(intents);
    }

    /// <summary>What an utterance means where it was said.</summary>
    /// <param name="text">The words as they came: any string.</param>
    /// <param name="context">What is known before a word is understood.</param>
    /// <returns>At least one command; <see cref="NotUnderstood"/> when nothing could be made of the words.</returns>
    public Understood Understand(string text, UnderstandingContext context)
    {
        var said = Normaliser.Normalise(text);
        if (said.Length == 0) return new() { Commands = [new Silence()] };
        var asks = Normaliser.Asks(text);
        var understood = Read(said, context, asks);
        return IsClear(understood) ? understood : Repaired(said, context, asks, understood);
    }

    private static bool IsClear(Understood understood) => understood.Commands is not [NotUnderstood] && understood.Confidence >= Confidence.Several;

    /// <summary>What the words mean with slips of the keyboard taken back, where that makes them clear: "잔엑 알려죠".</summary>
    private Understood Repaired(string said, UnderstandingContext context, bool asks, Understood asTyped)
    {
        if (repair is null || said.Length > LongestToRepair) return asTyped;
        var repaired = repair().Repair(said, context.Names.Values.SelectMany(names => names));
        if (repaired == said) return asTyped;
        var understood = Read(repaired, context, asks);
        return IsClear(understood) && understood.Confidence > asTyped.Confidence - (asTyped.Commands is [NotUnderstood] ? 1 : 0) ? understood : asTyped;
    }

    private Understood Read(string said, UnderstandingContext context, bool asks)
    {
        var utterance = new Utterance(said, LanguageDetector.Detect(said, context.Language), context) { Asks = asks };
        return offered.Read(utterance) ?? AskedSlot.Read(utterance) ?? JointTransfers.Read(utterance, intents) ?? Several(utterance) ?? AnswerCommands.Read(utterance)
            ?? OpenRefusal.Read(utterance) ?? Fill(utterance) ?? FollowUps.Read(utterance, intents) ?? Wish(utterance);
    }

    private Understood? Several(Utterance utterance) =>
        utterance.Answer is Answer.None or Answer.Handoff && several.Read(utterance) is { Count: > 1 } wishes ? SeveralCommands.Of(utterance, wishes) : null;

    /// <summary>Values for the open dialog's slots, unless the words surely want something else.</summary>
    private Understood? Fill(Utterance utterance)
    {
        if (utterance.Context.Intent is null && utterance.Context.Slots.Count == 0) return null;
        var slots = OpenSlots.Read(utterance);
        if (slots.Count == 0) return AskedSlot.Hesitation(utterance) ?? AskedSlot.ReadAsSaid(utterance, wantsElse: Leaves(utterance, Confidence.Digress));
        return !Residue.IsEmpty(utterance.Text, slots.Values) && LeavesAnswer(utterance, slots) ? null : OpenSlots.Fill(utterance, slots);
    }

    /// <summary>What is out of scope leaves the dialog only when it gave nothing that was asked for ("오늘 날씨 어때" gives a date).</summary>
    private bool LeavesAnswer(Utterance utterance, Dictionary<string, Entity> slots) =>
        Leaves(utterance, IsOnlyADay(utterance, slots) ? Confidence.Digress : Confidence.LeaveAnswer, exceptRepeat: true)
        || (intents.Classify(utterance) is { Intent: Intents.OutOfScope, Confidence: >= Confidence.LeaveAnswer } && !slots.ContainsKey(utterance.Context.Asked ?? ""));

    /// <summary>A day that nobody asked for answers little: "오늘 환율은 어때" asks for the rate.</summary>
    private static bool IsOnlyADay(Utterance utterance, Dictionary<string, Entity> slots) =>
        slots.All(s => s.Value.Type == SlotTypes.Date && s.Key != utterance.Context.Asked);

    /// <summary>Who names a value wants it taken, not the question repeated: "아니 다시 3만원".</summary>
    private bool Leaves(Utterance utterance, double sureness, bool exceptRepeat = false)
    {
        var guess = intents.Classify(utterance);
        return guess.Confidence >= sureness && guess.Intent != utterance.Context.Intent
            && !(exceptRepeat && guess.Intent == Intents.Repeat) && guess.Intent is not (Intents.Affirm or Intents.Deny or Intents.Correct or Intents.OutOfScope);
    }

    private Understood Wish(Utterance utterance)
    {
        if (!IsReadable(utterance.Text)) return new() { Commands = [new NotUnderstood()], Intent = utterance.Context.Intent ?? Intents.OutOfScope };
        var guess = intents.Classify(utterance);
        return OpenRefusal.ReadLead(utterance, guess) ?? BareValues.Read(utterance) ?? Clarification.Read(utterance, intents) ?? WishCommands.Read(utterance, guess);
    }

    /// <summary>Whether anything in the words is of a script that is understood here.</summary>
    private static bool IsReadable(string text) => text.Any(c => Hangul.IsSyllable(c) || char.IsAsciiLetterOrDigit(c) || c is >= 'ㄱ' and <= 'ㅣ' || Currencies.OfSign(c) is not null);
}
