using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>
/// Applies a turn's commands to the dialogs under way. Only here does a conversation change state, and only along the
/// transitions that the dialog's file declares.
/// </summary>
internal sealed class DialogRunner(
    DialogCatalog catalog, DialogStack stack, DialogStepper stepper, SlotCommands slots, Alarms alarms, Interjections interjections, Speaker speaker)
{
    /// <summary>The service speaks first: the dialog of a call, or a welcome.</summary>
    public async Task JoinAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var (name, value) in turn.Inbound.Facts) turn.Session.Facts[name] = value;
        if (turn.Inbound.Dialog is not { } script)
        {
            speaker.Say(turn, "welcome");
            return;
        }

        turn.Session.Script = script;
        stack.Push(turn, catalog.TryGet(script, out var dialog) ? dialog : throw new ArgumentException($"there is no dialog '{script}'", nameof(turn)));
        await stepper.AdvanceAsync(turn, cancellationToken);
    }

    /// <summary>Dialogs whose files are gone cannot go on; an effect under way is kept for whoever mends that.</summary>
    public void DropGone(Session session) => session.Stack.RemoveAll(frame => frame.PendingEffect is null && !catalog.TryGet(frame.Dialog, out _));

    /// <summary>Takes up an effect that a crash cut off. True when there was one.</summary>
    public async Task<bool> ResumeAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Top?.PendingEffect is null) return false;
        await stepper.AdvanceAsync(turn, cancellationToken);
        return true;
    }

    /// <summary>Applies the turn's commands, in an order that is safe whatever they are.</summary>
    public async Task ApplyAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await alarms.HeedAsync(turn, cancellationToken))
        {
            await AdvanceAsync(turn, cancellationToken);
            return;
        }

        if (await interjections.AnswerAsync(turn, cancellationToken)) return;
        var started = stack.Start(turn, turn.Top is { } open ? stepper.Definition(open) : null);
        if (started == false)
        {
            // What was said belongs to the wish that could not be served, not to the dialog that is open.
            await stepper.AskAgainAsync(turn, cancellationToken);
            return;
        }

        var outcome = await slots.ApplyAsync(turn, cancellationToken);
        if (outcome.Ambiguous) SayWhichOne(turn, outcome);
        else if (started == true ? !outcome.Unknown : Answers(turn, outcome)) await AdvanceAsync(turn, cancellationToken);
        else await MissAsync(turn, outcome, cancellationToken);
    }

    private async Task AdvanceAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.Session.Misses = 0;
        await stepper.AdvanceAsync(turn, cancellationToken);
    }

    /// <summary>What a name may mean is asked first; a yes to what was asked before it counts no more.</summary>
    private void SayWhichOne(Turn turn, SlotOutcome outcome)
    {
        var frame = turn.Top!;
        var asked = frame.Asked;
        if (slots.IsChange(frame, outcome)) stepper.TryFire(turn, frame, "changed");
        (turn.LastFrame, frame.Asked) = (frame, asked);
        stepper.SayWhichOne(turn, frame);
    }

    /// <summary>Whether the dialog on top has been answered: filled, corrected, or told yes or no.</summary>
    private bool Answers(Turn turn, SlotOutcome outcome)
    {
        if (turn.Top is not { } frame) return false;
        if (outcome.Any)
        {
            if (slots.IsChange(frame, outcome)) stepper.TryFire(turn, frame, "changed");
            return !outcome.Unknown;
        }

        if (outcome.Unknown || frame.Candidates.Count > 0) return false;
        if (turn.Commands.Any(command => command is Affirm)) return stepper.TryFire(turn, frame, "affirm");
        return turn.Commands.Any(command => command is Deny) && stepper.TryFire(turn, frame, "deny");
    }

    private async Task MissAsync(Turn turn, SlotOutcome outcome, CancellationToken cancellationToken)
    {
        if (turn.Top is null)
        {
            speaker.Say(turn, KeyOfMiss(turn));
        }
        else if (++turn.Session.Misses >= Interjections.MaxMisses)
        {
            speaker.Say(turn, "too-many-misses");
            stack.Replace(turn, Interjections.HandoffIntent);
            await AdvanceAsync(turn, cancellationToken);
        }
        else
        {
            if (outcome.Unknown) SayNameUnknown(turn, outcome);
            else speaker.Say(turn, KeyOfMiss(turn));
            await stepper.AskAgainAsync(turn, cancellationToken);
        }
    }

    /// <summary>Digits are not said back: they may be a code or an account.</summary>
    private void SayNameUnknown(Turn turn, SlotOutcome outcome)
    {
        var said = turn.Commands.Select(command => command switch
        {
            SetSlot set when set.Slot == outcome.UnknownSlot => set.Value,
            CorrectSlot correct when correct.Slot == outcome.UnknownSlot => correct.Value,
            _ => null,
        }).OfType<Value>().First();
        turn.Session.Facts["name"] = said;
        speaker.Say(turn, said.Text.Any(char.IsDigit) ? "number-unknown" : "name-unknown");
    }

    private static string KeyOfMiss(Turn turn)
    {
        if (turn.Commands.OfType<NotUnderstood>().Any(miss => miss.OutOfScope)) return "out-of-scope";
        if (turn.Top is null && turn.Commands.Any(command => command is Affirm)) return "what-next";
        return turn.Top is null && turn.Commands.Any(command => command is Deny) ? "nothing-more" : "not-understood";
    }
}
