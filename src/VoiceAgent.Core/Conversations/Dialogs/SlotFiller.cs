using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>How filling a slot went.</summary>
internal enum Filling
{
    /// <summary>It holds a value that it did not hold before.</summary>
    Filled,

    /// <summary>It held this value already.</summary>
    Unchanged,

    /// <summary>The name means several things; they are offered.</summary>
    Ambiguous,

    /// <summary>The name means nothing that is known.</summary>
    Unknown,

    /// <summary>The same, and what the slot held before is no longer meant either.</summary>
    Lost,
}

/// <summary>Puts what was said into a dialog's slots, once it is known what it means.</summary>
internal sealed class SlotFiller(DialogVocabulary vocabulary)
{
    public async Task<Filling> FillAsync(Turn turn, DialogFrame frame, SlotDefinition slot, string name, Value said, CancellationToken cancellationToken)
    {
        if (frame.Asked == name && Offered(frame, said) is { } chosen) return Set(frame, name, chosen);
        if (!vocabulary.SlotTypes.TryGetValue(slot.Type, out var type)) return Set(frame, name, said);
        var context = new SlotTypeContext(turn.Session.CustomerId, turn.Session.Language, name);
        var meanings = await type.ResolveAsync(said, context, cancellationToken);
        return meanings.Count switch
        {
            1 => Set(frame, name, meanings[0] with { Said = meanings[0].Said ?? said.Said ?? said.Text }),
            0 => frame.Slots.Remove(name) ? Filling.Lost : Filling.Unknown,
            _ => Offer(frame, name, meanings),
        };
    }

    /// <summary>Fills what has a default and was not said.</summary>
    public async Task FillDefaultsAsync(Turn turn, DialogDefinition dialog, DialogFrame frame, CancellationToken cancellationToken)
    {
        foreach (var (name, slot) in dialog.Slots)
        {
            if (slot.Default is not { } given || frame.Slots.ContainsKey(name)) continue;
            var value = slot.Type == "date" && given == "today" ? Value.Of(turn.Now.Date) : Value.Of(given);
            await FillAsync(turn, frame, slot, name, value, cancellationToken);
        }
    }

    private static Value? Offered(DialogFrame frame, Value said) =>
        frame.Candidates.Find(candidate => candidate.Text == said.Text || candidate.English == said.Text || (said.Id is not null && candidate.Id == said.Id));

    private static Filling Set(DialogFrame frame, string name, Value value)
    {
        if (frame.Asked == name) frame.Candidates.Clear();
        var same = frame.Slots.TryGetValue(name, out var before) && before.Kind == value.Kind && before.Text == value.Text && before.Id == value.Id;
        frame.Slots[name] = value;
        return same ? Filling.Unchanged : Filling.Filled;
    }

    private static Filling Offer(DialogFrame frame, string name, IReadOnlyList<Value> meanings)
    {
        frame.Slots.Remove(name);
        frame.Asked = name;
        frame.Candidates = [.. meanings];
        return Filling.Ambiguous;
    }
}
