using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Fills and corrects the open dialog's slots.</summary>
internal static class OpenSlots
{
    /// <summary>What the words give for each slot of the open dialog; one thing fills one slot, the asked one first.</summary>
    public static Dictionary<string, Entity> Read(Utterance utterance)
    {
        var found = new Dictionary<string, Entity>();
        foreach (var (slot, type) in utterance.Context.Slots.OrderByDescending(s => s.Key == utterance.Context.Asked))
        {
            if (IsLookedFor(utterance, slot, type) && Pick(utterance, slot, type) is { } entity && !found.Values.Any(entity.Overlaps)) found[slot] = entity;
        }

        return found;
    }

    /// <summary>The commands that put the values in their slots.</summary>
    public static Understood Fill(Utterance utterance, Dictionary<string, Entity> found)
    {
        var slots = found.ToDictionary(f => f.Key, f => f.Value.Value);
        return new()
        {
            Commands = [.. found.Select(f => Command(utterance.Context, f.Key, f.Value))],
            Intent = Corrects(utterance, found) ? Intents.Correct : utterance.Context.Intent,
            Confidence = IntentRules.Sure,
            Slots = slots,
        };
    }

    /// <summary>Where a yes or no is awaited everything needed has been said, so that whatever is said anew corrects.</summary>
    private static bool Corrects(Utterance utterance, Dictionary<string, Entity> found) =>
        utterance.Context is { AwaitsConfirmation: true, Asked: null } || found.Keys.All(utterance.Context.Filled.Contains);

    /// <summary>A new value corrects a filled slot and fills an empty one.</summary>
    public static Command Command(UnderstandingContext context, string slot, Value value) =>
        context.Filled.Contains(slot) ? new CorrectSlot(slot, value) : new SetSlot(slot, value);

    /// <summary>The same of something found in the words, with what it may mean as well.</summary>
    public static Command Command(UnderstandingContext context, string slot, Entity found) => Command(context, slot, found.Value) switch
    {
        CorrectSlot correct => correct with { Alternatives = found.Alternatives },
        SetSlot set => set with { Alternatives = found.Alternatives },
        var other => other,
    };

    /// <summary>Free texts, codes and resident's answers are taken only when asked for, and elsewhere; a number only when asked for.</summary>
    private static bool IsLookedFor(Utterance utterance, string slot, string type) => type switch
    {
        SlotTypes.Text or SlotTypes.Indicator or SlotTypes.Code or SlotTypes.YesNo => false,
        SlotTypes.Number => slot == utterance.Context.Asked,
        _ => true,
    };

    private static Entity? Pick(Utterance utterance, string slot, string type)
    {
        if (type == SlotTypes.Choice) return ListedChoice.Find(utterance, slot);
        var pays = utterance.Context.Slots.Values.Contains(SlotTypes.Payee);
        var lookFor = pays && type == SlotTypes.Account && slot != utterance.Context.Asked ? SlotTypes.SourceAccount : type;
        return LastWord.Pick(utterance.Text, utterance.Of(lookFor));
    }
}
