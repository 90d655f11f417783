using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Begins dialogs: a question in the middle of a transfer is put on top of it, and the transfer goes on after.</summary>
internal sealed class DialogStack(DialogCatalog catalog, Speaker speaker)
{
    private const int MaxDepth = 5;

    public void Push(Turn turn, DialogDefinition dialog)
    {
        var session = turn.Session;
        session.Ended = false;
        session.Stack.Add(new DialogFrame { Dialog = dialog.Name, Version = dialog.Version, State = dialog.Start, Serial = ++session.Dialogs });
        turn.Steps.Add(new DialogStep(dialog.Name, null, DialogStep.Begun, dialog.Start));
        if (session.Stack.Count > MaxDepth) session.Stack.RemoveAt(0);
    }

    /// <summary>Gives up what is under way for the dialog of an intent.</summary>
    public bool Replace(Turn turn, string intent)
    {
        if (!catalog.TryGetByIntent(intent, out var dialog)) return false;
        turn.Session.Stack.Clear();
        Push(turn, dialog);
        return true;
    }

    /// <summary>
    /// Begins what was asked for; of several wishes the first is served first, and the others wait below it.
    /// False when none could be served (the reason is said), null when nothing was asked for.
    /// </summary>
    public bool? Start(Turn turn, DialogDefinition? open)
    {
        var wishes = turn.Commands.OfType<StartDialog>().Where(wish => open is null || wish.Intent != open.Intent).ToList();
        if (wishes.Count == 0) return null;
        turn.Top?.Candidates.Clear();
        var started = false;
        foreach (var wish in Enumerable.Reverse(wishes)) started |= TryPush(turn, wish);
        return started;
    }

    private bool TryPush(Turn turn, StartDialog wish)
    {
        if (!catalog.TryGetByIntent(wish.Intent, out var dialog)) return Refuse(turn, "not-yet-served");
        if (dialog.NeedsSignIn && turn.Session.CustomerId is null) return Refuse(turn, "sign-in-needed");
        Push(turn, dialog);
        return true;
    }

    private bool Refuse(Turn turn, string reply)
    {
        speaker.Say(turn, reply);
        return false;
    }
}
