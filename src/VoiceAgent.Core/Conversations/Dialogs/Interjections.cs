using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>What may be said at any point of any dialog: stop, say it again, a person please — or nothing at all.</summary>
internal sealed class Interjections(DialogStack stack, DialogStepper stepper, Speaker speaker)
{
    public const string HandoffIntent = "human.agent";

    /// <summary>After so many re-asks or silences in a row the conversation takes another way.</summary>
    public const int MaxMisses = 3;

    /// <summary>True when the turn was one of these, and has been answered.</summary>
    public async Task<bool> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await TakeUpAgainAsync(turn, cancellationToken)) return true;
        switch (turn.Commands.FirstOrDefault(command => command is Handoff or Cancel or StartOver or Repeat or Slower or Silence))
        {
            case Handoff:
                await HandOffAsync(turn, cancellationToken);
                return true;
            case Cancel:
                await CancelAsync(turn, cancellationToken);
                return true;
            case StartOver:
                await StartOverAsync(turn, cancellationToken);
                return true;
            case Repeat:
                SayAgain(turn);
                return true;
            case Slower:
                turn.Session.Slower = true;
                speaker.Say(turn, "slower");
                SayAgain(turn);
                return true;
            case Silence:
                await SilenceAsync(turn, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    /// <summary>"아까 하시던 송금을 이어서 할까요?": yes asks on, no gives it up, and anything else is heard as ever.</summary>
    private async Task<bool> TakeUpAgainAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Top is not { Resuming: true } frame) return false;
        frame.Resuming = false;
        switch (turn.Commands)
        {
            case [Affirm]:
                await stepper.AskAgainAsync(turn, cancellationToken);
                return true;
            case [Deny]:
                await GiveUpAsync(turn, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    /// <summary>In a chat a person takes over; in a call one is told, and the call goes on.</summary>
    private async Task HandOffAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.Session.Misses = 0;
        if (turn.Session.Script is null)
        {
            if (stack.Replace(turn, HandoffIntent)) await stepper.AdvanceAsync(turn, cancellationToken);
            return;
        }

        turn.Session.HandedOver = true;
        speaker.Say(turn, "a-person-is-told");
        await stepper.AskAgainAsync(turn, cancellationToken);
    }

    private async Task CancelAsync(Turn turn, CancellationToken cancellationToken)
    {
        (turn.Session.Misses, turn.Session.Offered) = (0, null);
        if (turn.Top is null) speaker.Say(turn, "nothing-to-cancel");
        else if (FiresCancel(turn)) await stepper.AdvanceAsync(turn, cancellationToken);
        else if (turn.Session.Script is not null) await stepper.AskAgainAsync(turn, cancellationToken);
        else await GiveUpAsync(turn, cancellationToken);
    }

    /// <summary>Whether the dialog, or one that lets it do a part, has a way of its own.</summary>
    private bool FiresCancel(Turn turn)
    {
        if (DialogStack.Chain(turn.Session).FirstOrDefault(frame => stepper.TryFire(turn, frame, "cancel")) is not { } heeded) return false;
        DialogStack.DropAbove(turn.Session, heeded);
        return true;
    }

    /// <summary>"처음부터 다시": what is under way begins anew, with nothing filled. A call's own questions are only asked again.</summary>
    private async Task StartOverAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.Session.Misses = 0;
        if (turn.Top is null) speaker.Say(turn, "what-next");
        else if (turn.Session.Script is null) DialogStack.Push(turn, stepper.Definition(DialogStack.DropChain(turn.Session)));
        await stepper.AskAgainAsync(turn, cancellationToken);
    }

    private async Task GiveUpAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.LastFrame = DialogStack.DropChain(turn.Session);
        speaker.Say(turn, "cancelled");
        stepper.SayResumed(turn);
        await stepper.AdvanceAsync(turn, cancellationToken);
    }

    private void SayAgain(Turn turn)
    {
        turn.LastFrame = turn.Top;
        if (turn.Session.Answered.FindLast(answered => answered.Replies.Count > 0) is not { } last) speaker.Say(turn, "welcome");
        else turn.Replies.AddRange(last.Replies.Select(reply => new PendingReply(reply.Text, reply.Speech ?? reply.Text, reply.Choices) { Card = reply.Card }));
    }

    private async Task SilenceAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (++turn.Session.Misses < MaxMisses)
        {
            speaker.Say(turn, "are-you-there");
            await stepper.AskAgainAsync(turn, cancellationToken);
        }
        else if (turn.Top is { } frame && stepper.TryFire(turn, frame, "silence"))
        {
            await stepper.AdvanceAsync(turn, cancellationToken);
        }
        else
        {
            EndCall(turn);
        }
    }

    private void EndCall(Turn turn)
    {
        turn.LastFrame = turn.Top;
        speaker.Say(turn, "call-goodbye");
        turn.Session.Stack.Clear();
        turn.Session.Ended = true;
    }
}
