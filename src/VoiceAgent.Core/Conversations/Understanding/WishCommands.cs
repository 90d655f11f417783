using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Makes commands of the intent that an utterance most likely has.</summary>
internal static class WishCommands
{
    private const string ExchangeRate = "fx.rate";

    /// <summary>The commands; never none.</summary>
    public static Understood Read(Utterance utterance, Guess guess)
    {
        var needed = utterance.Context.Intent is null ? Confidence.Start : Confidence.Digress;
        if (guess.Confidence < needed || IsBareNumber(utterance)) return Of(guess, [], new NotUnderstood());
        return guess.Intent switch
        {
            Intents.OutOfScope => Of(guess, [], new NotUnderstood(OutOfScope: true)),
            Intents.Affirm => Affirm(utterance, guess),
            Intents.Deny => Of(guess, [], new Deny()),
            Intents.Cancel => Of(guess, [], new Cancel()),
            Intents.Repeat => Of(guess, [], new Repeat()),
            Intents.Correct => Of(guess, Anything(utterance), new NotUnderstood()),
            _ => guess.Intent == utterance.Context.Intent ? Of(guess, [], new NotUnderstood()) : Start(utterance, guess),
        };
    }

    /// <summary>Begins what is wished, with what the words say of its slots.</summary>
    public static Understood Start(Utterance utterance, Guess guess)
    {
        if (guess.Intent == Intents.Human) return Of(guess, [], Refusals.OfPerson(utterance.Text) ? new NotUnderstood() : new Handoff());
        if (Withheld(guess.Intent, utterance.Text) is { } no) return Of(no.OutOfScope ? guess with { Intent = Intents.OutOfScope } : guess, [], no);
        return Of(guess, FoundSlots(utterance, guess.Intent), [new StartDialog(guess.Intent, guess.Confidence)]);
    }

    /// <summary>What the words say of an intent's slots.</summary>
    public static Dictionary<string, Value> Slots(Utterance utterance, string intent) =>
        FoundSlots(utterance, intent).ToDictionary(found => found.Key, found => found.Value.Value);

    /// <summary>Whether the words name an intent without wishing it.</summary>
    public static bool IsWithheld(string intent, string text) => Withheld(intent, text) is not null;

    /// <summary>What in the words fills an intent's slots.</summary>
    public static Dictionary<string, Entity> FoundSlots(Utterance utterance, string intent)
    {
        var found = new Dictionary<string, Entity>();
        foreach (var (slot, type) in IntentSlots.Of(intent))
        {
            if (LastWord.Pick(utterance.Text, utterance.Of(type)) is { } entity && !IsTaken(found, slot, entity) && !IsOver(utterance, entity)) found[slot] = entity;
        }

        if (intent == ExchangeRate && found.TryGetValue("amount", out var amount)) NameCurrency(found, amount);
        return found;
    }

    /// <summary>"10만엔이면 얼마" names its currency in the amount.</summary>
    private static void NameCurrency(Dictionary<string, Entity> found, Entity amount)
    {
        var currency = amount.Value.AsMoney().Currency;
        if (currency != "KRW") found.TryAdd("currency", amount with { Type = SlotTypes.Currency, Value = Value.Of(currency), Alternatives = [] });
    }

    /// <summary>The commands that fill slots with what was found.</summary>
    public static IEnumerable<Command> Set(Dictionary<string, Entity> found) =>
        found.Select(slot => new SetSlot(slot.Key, slot.Value.Value) { Alternatives = slot.Value.Alternatives });

    /// <summary>A yes that no rule knows counts only where one is awaited, and only when it is very sure and asks nothing.</summary>
    private static Understood Affirm(Utterance utterance, Guess guess)
    {
        var sure = guess.Confidence >= Confidence.Affirm && utterance.Context.AwaitsConfirmation && !utterance.Asks && utterance.Lead.Rest == utterance.Text
            && !AskedSlot.Wonders(utterance.Text) && !Refusals.AtEnd(utterance.Text);
        return Of(guess, [], sure ? new Affirm() : new NotUnderstood());
    }

    /// <summary>"123456" said where nothing was asked may be a late code: it begins nothing.</summary>
    private static bool IsBareNumber(Utterance utterance) =>
        utterance.Context is { Intent: null, Asked: null } && utterance.Text.Length < 9 && utterance.Text.All(c => char.IsAsciiDigit(c) || c == ' ');

    /// <summary>What is said instead of beginning a dialog that the words name but do not wish; null when they may wish it.</summary>
    private static NotUnderstood? Withheld(string intent, string text) => intent switch
    {
        IntentRules.Send when Refusals.OfSending(text) || Sendings.IsPast(text) => new(),
        IntentRules.Send when Sendings.IsRegular(text) || Sendings.IsOfOtherThings(text) => new(OutOfScope: true),
        "card.lost" when Refusals.OfLoss(text) => new(),
        _ => null,
    };

    /// <summary>One thing fills one slot; but the currency of "500달러" stands inside its amount.</summary>
    private static bool IsTaken(Dictionary<string, Entity> found, string slot, Entity entity) =>
        slot != "amount" && slot != "currency" && found.Values.Any(entity.Overlaps);

    /// <summary>Nothing can be done on a day that is over: "어제 밥값 만 원 보내 줘" says what for.</summary>
    private static bool IsOver(Utterance utterance, Entity entity) => entity.Type == SlotTypes.Date && entity.Value.AsDate() < utterance.Context.Today;

    /// <summary>What a correction with no dialog open would correct: whatever is named.</summary>
    private static Dictionary<string, Entity> Anything(Utterance utterance) =>
        FoundSlots(new Utterance(utterance.Text, utterance.Language, utterance.Context with { Asked = "amount", Slots = IntentSlots.Of(IntentRules.Send) }), IntentRules.Send);

    private static Understood Of(Guess guess, Dictionary<string, Entity> found, params Command[] commands) => new()
    {
        Commands = commands is [StartDialog] ? [.. commands, .. Set(found)] : commands,
        Intent = guess.Intent,
        Confidence = guess.Confidence,
        Slots = found.ToDictionary(slot => slot.Key, slot => slot.Value.Value),
    };
}
