using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Makes commands of the intent that an utterance most likely has.</summary>
internal static class WishCommands
{
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
            Intents.Human => Of(guess, [], Refusals.OfPerson(utterance.Text) ? new NotUnderstood() : new Handoff()),
            Intents.Correct => Of(guess, Anything(utterance), new NotUnderstood()),
            _ => Start(utterance, guess),
        };
    }

    /// <summary>A yes that no rule knows counts only where one is awaited, and only when it is very sure and asks nothing.</summary>
    private static Understood Affirm(Utterance utterance, Guess guess)
    {
        var sure = guess.Confidence >= Confidence.Affirm && utterance.Context.AwaitsConfirmation && utterance.Lead.Rest == utterance.Text;
        return Of(guess, [], sure ? new Affirm() : new NotUnderstood());
    }

    /// <summary>"123456" said where nothing was asked may be a late code: it begins nothing.</summary>
    private static bool IsBareNumber(Utterance utterance) =>
        utterance.Context is { Intent: null, Asked: null } && utterance.Text.Length < 9 && utterance.Text.All(c => char.IsAsciiDigit(c) || c == ' ');

    private static Understood Start(Utterance utterance, Guess guess)
    {
        if (Withheld(guess.Intent, utterance.Text) is { } no) return Of(guess, [], no);
        if (guess.Intent == utterance.Context.Intent) return Of(guess, [], new NotUnderstood());
        var slots = Slots(utterance, IntentSlots.Of(guess.Intent));
        return Of(guess, slots, [new StartDialog(guess.Intent, guess.Confidence), .. slots.Select(s => new SetSlot(s.Key, s.Value))]);
    }

    /// <summary>What is said instead of beginning a dialog that the words name but do not wish; null when they may wish it.</summary>
    private static NotUnderstood? Withheld(string intent, string text) => intent switch
    {
        "transfer.send" when Refusals.OfSending(text) || Sendings.IsPast(text) => new(),
        "transfer.send" when Sendings.IsRegular(text) || Sendings.IsOfOtherThings(text) => new(OutOfScope: true),
        "card.lost" when Refusals.OfLoss(text) => new(),
        _ => null,
    };

    private static Dictionary<string, Value> Slots(Utterance utterance, IReadOnlyDictionary<string, string> types)
    {
        var found = new Dictionary<string, Entity>();
        foreach (var (slot, type) in types)
        {
            if (LastWord.Pick(utterance.Text, utterance.Of(type)) is { } entity && !IsTaken(found, slot, entity)) found[slot] = entity;
        }

        return found.ToDictionary(f => f.Key, f => f.Value.Value);
    }

    /// <summary>One thing fills one slot; but the currency of "500달러" stands inside its amount.</summary>
    private static bool IsTaken(Dictionary<string, Entity> found, string slot, Entity entity) =>
        slot != "amount" && slot != "currency" && found.Values.Any(entity.Overlaps);

    /// <summary>What a correction with no dialog open would correct: whatever is named.</summary>
    private static Dictionary<string, Value> Anything(Utterance utterance) =>
        Slots(utterance, IntentSlots.Of("transfer.send"));

    private static Understood Of(Guess guess, Dictionary<string, Value> slots, params Command[] commands) =>
        new() { Commands = commands, Intent = guess.Intent, Confidence = guess.Confidence, Slots = slots };
}
