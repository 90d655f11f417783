using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Applies a turn's slot commands to the dialog on top, or to one that lets it do a part: a correction is heard at any point.</summary>
internal sealed class SlotCommands(DialogStepper stepper, SlotFiller filler)
{
    public async Task<SlotOutcome> ApplyAsync(Turn turn, CancellationToken cancellationToken)
    {
        var outcome = new SlotOutcome();
        if (turn.Top is null) return outcome;
        foreach (var command in SaidCommands.ForOpen(turn.Commands, stepper.IntentOf(turn.Session)))
        {
            if (DialogStack.Chain(turn.Session).FirstOrDefault(frame => stepper.Definition(frame).Slots.ContainsKey(command.Slot)) is not { } owner) continue;
            await filler.FillAsync(turn, stepper.Definition(owner), owner, new HeardSlot(command.Slot, command.Value, command.Alternatives), outcome, cancellationToken);
        }

        return outcome;
    }

    /// <summary>
    /// Whether something was changed that the present state is not itself asking for: then an earlier yes is worth
    /// nothing any more, because what was confirmed is no longer what would happen.
    /// </summary>
    private bool IsChange(DialogFrame frame, SlotOutcome outcome)
    {
        var asked = stepper.Definition(frame).States.TryGetValue(frame.State, out var state) && state is FillState fill ? fill.Slots : [];
        IEnumerable<string> offered = outcome.Ambiguous && frame is { Candidates.Count: > 0, Asked: { } slot } ? [slot] : [];
        return outcome.ChangedOf(frame).Concat(offered).Except(asked).Any();
    }

    /// <summary>
    /// Lets a change be known to the dialog that it is of; what was doing a part of it stops. Of several the outermost that heeds
    /// changes is told: what it goes back to, the others go with.
    /// </summary>
    public void TellChange(Turn turn, SlotOutcome outcome)
    {
        foreach (var frame in DialogStack.Chain(turn.Session).Reverse())
        {
            var asked = frame.Asked;
            if (!IsChange(frame, outcome) || !stepper.TryFire(turn, frame, "changed")) continue;
            if (outcome.Ambiguous) frame.Asked = asked;
            DialogStack.DropAbove(turn.Session, frame);
            return;
        }
    }
}
