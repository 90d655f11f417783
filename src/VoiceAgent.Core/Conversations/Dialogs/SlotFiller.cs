using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Puts what was said into a dialog's slots, once it is known what it means and that it may be so.</summary>
internal sealed class SlotFiller(DialogVocabulary vocabulary, Speaker speaker)
{
    /// <summary>Fills what was said for a dialog before it had its turn.</summary>
    public async Task<SlotOutcome> FillHeardAsync(Turn turn, DialogDefinition dialog, DialogFrame frame, CancellationToken cancellationToken)
    {
        var outcome = new SlotOutcome();
        foreach (var heard in frame.Heard) await FillAsync(turn, dialog, frame, heard, outcome, cancellationToken);
        frame.Heard.Clear();
        return outcome;
    }

    /// <summary>Fills one slot; a name that the dialog has no slot for is left alone.</summary>
    public async Task FillAsync(Turn turn, DialogDefinition dialog, DialogFrame frame, HeardSlot heard, SlotOutcome outcome, CancellationToken cancellationToken)
    {
        if (!dialog.Slots.TryGetValue(heard.Slot, out var slot)) return;
        var held = frame.Slots.ContainsKey(heard.Slot);
        var meanings = await MeaningsAsync(turn, frame, slot, heard, cancellationToken);
        var filling = meanings switch
        {
            [var only] => Set(turn, dialog, frame, heard.Slot, only),
            [] => Forget(frame, heard.Slot),
            _ => Offer(frame, heard.Slot, meanings),
        };
        outcome.Add(frame, heard.Slot, heard.Value, filling, lost: held && filling is (Filling.Unknown or Filling.Refused));
    }

    /// <summary>Fills what has a default and was not said. One that no check lets pass is left out without a word: nobody said it.</summary>
    public async Task FillDefaultsAsync(Turn turn, DialogDefinition dialog, DialogFrame frame, CancellationToken cancellationToken)
    {
        foreach (var (name, slot) in dialog.Slots)
        {
            if (slot.Default is not { } given || frame.Slots.ContainsKey(name)) continue;
            var value = slot.Type == "date" && given == "today" ? Value.Of(turn.Now.Date) : Value.Of(given);
            var meanings = await MeaningsAsync(turn, frame, slot, new HeardSlot(name, value, []), cancellationToken);
            if (meanings is [var only] && slot.Checks.All(check => check.Passes(only, turn.Now.Date))) frame.Slots[name] = only;
        }
    }

    /// <summary>The words that name a candidate to the person.</summary>
    public static string NameOf(Value candidate, string language) => ValueText.Of(candidate, language, spoken: false);

    private async Task<IReadOnlyList<Value>> MeaningsAsync(Turn turn, DialogFrame frame, SlotDefinition slot, HeardSlot heard, CancellationToken cancellationToken)
    {
        if (frame.Asked == heard.Slot && heard.Alternatives.Count == 0 && Offered(frame, heard.Value, turn.Session.Language) is { } chosen) return [chosen];
        if (slot.Type == SlotDefinition.Choice) return Choice(slot, heard.Value);
        IReadOnlyList<Value> said = [heard.Value, .. heard.Alternatives];
        return vocabulary.SlotTypes.TryGetValue(slot.Type, out var type)
            ? await ResolvedAsync(type, said, new SlotTypeContext(turn.Session.CustomerId, turn.Session.Language, heard.Slot), cancellationToken) : said;
    }

    /// <summary>What somebody's names mean: "엄마랑 아빠" one thing each, "김철수" perhaps two.</summary>
    private static async Task<IReadOnlyList<Value>> ResolvedAsync(ISlotType type, IReadOnlyList<Value> said, SlotTypeContext context, CancellationToken cancellationToken)
    {
        List<Value> meanings = [];
        foreach (var one in said) meanings.AddRange(await type.ResolveAsync(one, context, cancellationToken));
        return meanings is [var only] ? [only with { Said = only.Said ?? said[0].Said ?? said[0].Text }] : meanings;
    }

    private static IReadOnlyList<Value> Choice(SlotDefinition slot, Value said) =>
        slot.Values.TryGetValue(said.Key, out var words) ? [Value.Of(words["ko"][0], words["en"][0]) with { Id = said.Key }] : [];

    private static Value? Offered(DialogFrame frame, Value said, string language) => frame.Candidates.Find(candidate =>
        candidate.Text == said.Text || candidate.English == said.Text || NameOf(candidate, language) == said.Text || (said.Id is not null && candidate.Id == said.Id));

    private Filling Set(Turn turn, DialogDefinition dialog, DialogFrame frame, string name, Value value)
    {
        if (frame.Asked == name) frame.Candidates.Clear();
        if (dialog.Slots[name].Checks.FirstOrDefault(check => !check.Passes(value, turn.Now.Date)) is { } broken)
        {
            Forget(frame, name);
            turn.Session.Facts["refused"] = value;
            speaker.Say(turn, dialog, frame, broken.Else);
            return Filling.Refused;
        }

        var same = frame.Slots.TryGetValue(name, out var before) && before.Kind == value.Kind && before.Text == value.Text && before.Id == value.Id;
        frame.Slots[name] = value;
        return same ? Filling.Unchanged : Filling.Filled;
    }

    /// <summary>What it held before is no longer meant either.</summary>
    private static Filling Forget(DialogFrame frame, string name)
    {
        frame.Slots.Remove(name);
        return Filling.Unknown;
    }

    private static Filling Offer(DialogFrame frame, string name, IReadOnlyList<Value> meanings)
    {
        frame.Slots.Remove(name);
        frame.Asked = name;
        frame.Candidates = [.. meanings];
        return Filling.Ambiguous;
    }
}
