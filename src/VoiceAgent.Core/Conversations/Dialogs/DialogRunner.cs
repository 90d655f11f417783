using NodaTime;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>
/// Applies a turn's commands to the dialogs under way. Only here does a conversation change state, and only along the
/// transitions that the dialog's file declares.
/// </summary>
internal sealed class DialogRunner(
    DialogCatalog catalog, DialogStack stack, DialogStepper stepper, SlotCommands slots, Alarms alarms, Interjections interjections, WishOffers offers, Speaker speaker)
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
        DialogStack.Push(turn, catalog.Current.TryGet(script, out var dialog) ? dialog : throw new ArgumentException($"there is no dialog '{script}'", nameof(turn)));
        await stepper.AdvanceAsync(turn, cancellationToken);
    }

    /// <summary>Fetches what the conversation began with. Dialogs that are gone cannot go on; an effect under way is kept for whoever mends that.</summary>
    public async Task RecallAsync(Session session, CancellationToken cancellationToken)
    {
        await catalog.RecallAsync(session, cancellationToken);
        session.Stack.RemoveAll(frame => frame.PendingEffect is null && !catalog.TryGet(frame, out _));
    }

    /// <summary>Takes up an effect that a crash cut off. True when there was one.</summary>
    public async Task<bool> ResumeAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Top?.PendingEffect is null) return false;
        await stepper.AdvanceAsync(turn, cancellationToken);
        return true;
    }

    /// <summary>Goes where the file says when the person came back too late. True when that has happened.</summary>
    public async Task<bool> ExpireAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Top?.WaitsSince is not { } since) return false;
        var waited = Duration.FromTimeSpan(turn.Now.ToDateTimeOffset() - since);
        foreach (var frame in DialogStack.Chain(turn.Session))
        {
            var dialog = stepper.Definition(frame);
            var patience = dialog.States.GetValueOrDefault(frame.State)?.Patience ?? dialog.Patience;
            if (patience is null || waited < patience || !stepper.TryFire(turn, frame, StateDefinition.Timeout)) continue;
            DialogStack.DropAbove(turn.Session, frame);
            await AdvanceAsync(turn, cancellationToken);
            return true;
        }

        return false;
    }

    /// <summary>Applies the turn's commands, in an order that is safe whatever they are.</summary>
    public async Task ApplyAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await alarms.HeedAsync(turn, cancellationToken)) await AdvanceAsync(turn, cancellationToken);
        else if (!await interjections.AnswerAsync(turn, cancellationToken)) await AnswerAsync(turn, cancellationToken);
    }

    private async Task AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (offers.Ask(turn)) return;
        var outcome = await slots.ApplyAsync(turn, cancellationToken);
        if (outcome.Any || outcome.Ambiguous) slots.TellChange(turn, outcome);
        var started = stack.AskOnceMore(turn) ?? stack.Start(turn, stepper.IntentOf(turn.Session));
        if (started == true) await AdvanceAsync(turn, cancellationToken);
        else if (started == false) await stepper.AskAgainAsync(turn, cancellationToken);
        else if (outcome.Ambiguous && turn.Top is { Candidates.Count: > 0 } open) stepper.SayWhichOne(turn, open);
        else if (Answers(turn, outcome)) await AdvanceAsync(turn, cancellationToken);
        else await MissAsync(turn, outcome, cancellationToken);
    }

    private async Task AdvanceAsync(Turn turn, CancellationToken cancellationToken)
    {
        (turn.Session.Misses, turn.Session.Offered) = (0, null);
        await stepper.AdvanceAsync(turn, cancellationToken);
    }

    /// <summary>Whether the dialog on top has been answered: filled, corrected, or told yes or no.</summary>
    private bool Answers(Turn turn, SlotOutcome outcome)
    {
        if (turn.Top is not { } frame || outcome.Missed) return false;
        if (outcome.Any) return true;
        if (frame.Candidates.Count > 0) return false;
        if (turn.Commands.Any(command => command is Affirm)) return stepper.TryFire(turn, frame, "affirm");
        return turn.Commands.Any(command => command is Deny) && stepper.TryFire(turn, frame, "deny");
    }

    private async Task MissAsync(Turn turn, SlotOutcome outcome, CancellationToken cancellationToken)
    {
        if (turn.Top is null && turn.Session.Offered is null)
        {
            speaker.Say(turn, KeyOfMiss(turn));
        }
        else if (++turn.Session.Misses >= Interjections.MaxMisses)
        {
            speaker.Say(turn, "too-many-misses");
            turn.Session.Offered = null;
            stack.Replace(turn, Interjections.HandoffIntent);
            await AdvanceAsync(turn, cancellationToken);
        }
        else
        {
            if (outcome.Unknown is { } unknown) speaker.SayUnknown(turn, unknown);
            else if (!outcome.Refused) speaker.Say(turn, KeyOfMiss(turn));
            if (turn.Top is not null || !offers.AskAgain(turn)) await stepper.AskAgainAsync(turn, cancellationToken);
        }
    }

    private static string KeyOfMiss(Turn turn)
    {
        if (turn.Commands.OfType<NotUnderstood>().Any(miss => miss.OutOfScope)) return "out-of-scope";
        if (turn.Top is null && turn.Commands.Any(command => command is Affirm)) return "what-next";
        return turn.Top is null && turn.Commands.Any(command => command is Deny) ? "nothing-more" : "not-understood";
    }
}
