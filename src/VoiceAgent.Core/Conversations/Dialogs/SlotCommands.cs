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
            if (owner != turn.Top) outcome.Frame = Outer(turn.Session, outcome.Frame, owner);
            await filler.FillAsync(turn, stepper.Definition(owner), owner, new HeardSlot(command.Slot, command.Value, command.Alternatives), outcome, cancellationToken);
        }

        return outcome;
    }

    /// <summary>Of two dialogs that were spoken of, the one that lets the other do a part: what it goes back to, the other goes with.</summary>
    private static DialogFrame Outer(Session session, DialogFrame? one, DialogFrame other) =>
        one is not null && session.Stack.IndexOf(one) < session.Stack.IndexOf(other) ? one : other;

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

    /// <summary>Lets a change be known to the dialog that it is of; what was doing a part of it stops.</summary>
    public void TellChange(Turn turn, SlotOutcome outcome)
    {
        var frame = outcome.Frame ?? turn.Top!;
        var asked = frame.Asked;
        if (!IsChange(frame, outcome) || !stepper.TryFire(turn, frame, "changed")) return;
        if (outcome.Ambiguous) frame.Asked = asked;
        DialogStack.DropAbove(turn.Session, frame);
    }
}
