using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Applies a turn's slot commands to the dialog on top.</summary>
internal sealed class SlotCommands(DialogStepper stepper, SlotFiller filler)
{
    public async Task<SlotOutcome> ApplyAsync(Turn turn, CancellationToken cancellationToken)
    {
        var outcome = new SlotOutcome();
        if (turn.Top is not { } frame) return outcome;
        var dialog = stepper.Definition(frame);
        foreach (var (name, value) in turn.Commands.Select(SlotOf).OfType<(string, Value)>())
        {
            if (dialog.Slots.TryGetValue(name, out var slot))
                outcome.Add(name, await filler.FillAsync(turn, frame, slot, name, value, cancellationToken));
        }

        return outcome;
    }

    /// <summary>
    /// Whether something was changed that the present state is not itself asking for: then an earlier yes is worth
    /// nothing any more, because what was confirmed is no longer what would happen.
    /// </summary>
    public bool IsChange(DialogFrame frame, SlotOutcome outcome)
    {
        var asked = stepper.Definition(frame).States.TryGetValue(frame.State, out var state) && state is FillState fill ? fill.Slots : [];
        IEnumerable<string> offered = outcome.Ambiguous && frame.Asked is { } slot ? [slot] : [];
        return outcome.Changed.Concat(offered).Except(asked).Any();
    }

    private static (string, Value)? SlotOf(Command command) => command switch
    {
        SetSlot set => (set.Slot, set.Value),
        CorrectSlot correct => (correct.Slot, correct.Value),
        _ => null,
    };
}

/// <summary>What became of a turn's slot commands.</summary>
internal sealed class SlotOutcome
{
    /// <summary>The slots that hold something else than before.</summary>
    public List<string> Changed { get; } = [];

    /// <summary>Something was said that was known already.</summary>
    public bool Unchanged { get; private set; }

    /// <summary>A name meant several things.</summary>
    public bool Ambiguous { get; private set; }

    /// <summary>The slot whose name meant nothing known, or null.</summary>
    public string? UnknownSlot { get; private set; }

    /// <summary>A name meant nothing known.</summary>
    public bool Unknown => UnknownSlot is not null;

    /// <summary>Whether anything was said of the dialog's slots.</summary>
    public bool Any => Changed.Count > 0 || Unchanged;

    public void Add(string slot, Filling filling)
    {
        if (filling is Filling.Filled or Filling.Lost) Changed.Add(slot);
        Unchanged |= filling == Filling.Unchanged;
        Ambiguous |= filling == Filling.Ambiguous;
        if (filling is Filling.Unknown or Filling.Lost) UnknownSlot ??= slot;
    }
}
