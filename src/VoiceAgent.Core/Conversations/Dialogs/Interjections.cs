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
        switch (turn.Commands.FirstOrDefault(command => command is Handoff or Cancel or Repeat or Silence))
        {
            case Handoff:
                await HandOffAsync(turn, cancellationToken);
                return true;
            case Cancel:
                return await CancelAsync(turn, cancellationToken);
            case Repeat:
                SayAgain(turn);
                return true;
            case Silence:
                await SilenceAsync(turn, cancellationToken);
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

    private async Task<bool> CancelAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.Session.Misses = 0;
        if (turn.Top is not { } frame) speaker.Say(turn, "nothing-to-cancel");
        else if (stepper.TryFire(turn, frame, "cancel")) await stepper.AdvanceAsync(turn, cancellationToken);
        else if (turn.Session.Script is not null) await stepper.AskAgainAsync(turn, cancellationToken);
        else if (turn.Commands.Any(command => command is StartDialog)) return StartOver(turn);
        else await GiveUpAsync(turn, cancellationToken);
        return true;
    }

    /// <summary>"처음부터 다시": what is under way makes room, and the wish beside the cancel begins it anew.</summary>
    private static bool StartOver(Turn turn)
    {
        turn.Session.Stack.RemoveAt(turn.Session.Stack.Count - 1);
        return false;
    }

    private async Task GiveUpAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.LastFrame = turn.Top;
        turn.Session.Stack.RemoveAt(turn.Session.Stack.Count - 1);
        speaker.Say(turn, "cancelled");
        stepper.SayResumed(turn);
        await stepper.AdvanceAsync(turn, cancellationToken);
    }

    private void SayAgain(Turn turn)
    {
        turn.LastFrame = turn.Top;
        if (turn.Session.Answered.FindLast(answered => answered.Replies.Count > 0) is not { } last) speaker.Say(turn, "welcome");
        else turn.Replies.AddRange(last.Replies.Select(reply => new PendingReply(reply.Text, reply.Speech ?? reply.Text, reply.Choices)));
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
