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
            if (IsUnprompted(type) && Pick(utterance, slot, type) is { } entity && !found.Values.Any(entity.Overlaps)) found[slot] = entity;
        }

        return found;
    }

    /// <summary>The commands that put the values in their slots.</summary>
    public static Understood Fill(Utterance utterance, Dictionary<string, Entity> found)
    {
        var slots = found.ToDictionary(f => f.Key, f => f.Value.Value);
        return new()
        {
            Commands = [.. slots.Select(s => Command(utterance.Context, s.Key, s.Value))],
            Intent = utterance.Context.Intent,
            Confidence = IntentRules.Sure,
            Slots = slots,
        };
    }

    /// <summary>A new value corrects a filled slot and fills an empty one.</summary>
    public static Command Command(UnderstandingContext context, string slot, Value value) =>
        context.Filled.Contains(slot) ? new CorrectSlot(slot, value) : new SetSlot(slot, value);

    /// <summary>Free texts, codes and resident's answers are taken only when asked for.</summary>
    private static bool IsUnprompted(string type) =>
        type is not (SlotTypes.Text or SlotTypes.Indicator or SlotTypes.Code or SlotTypes.YesNo or SlotTypes.Number or "choice");

    private static Entity? Pick(Utterance utterance, string slot, string type)
    {
        var pays = utterance.Context.Slots.Values.Contains(SlotTypes.Payee);
        var lookFor = pays && type == SlotTypes.Account && slot != utterance.Context.Asked ? SlotTypes.SourceAccount : type;
        return LastWord.Pick(utterance.Text, utterance.Of(lookFor));
    }
}
