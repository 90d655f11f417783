using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Begins dialogs: a question in the middle of a transfer is put on top of it, and the transfer goes on after.</summary>
internal sealed class DialogStack(DialogCatalog catalog, Speaker speaker)
{
    private const int MaxDepth = 8;

    /// <summary>Puts a dialog on top.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="dialog">The dialog.</param>
    /// <param name="heard">What was said for its slots.</param>
    /// <param name="caller">The dialog that lets it do a part, or null.</param>
    public static DialogFrame Push(Turn turn, DialogDefinition dialog, IReadOnlyList<HeardSlot>? heard = null, DialogFrame? caller = null)
    {
        var session = turn.Session;
        (session.Ended, session.Last) = (false, null);
        var frame = new DialogFrame
        {
            Dialog = dialog.Name,
            Version = dialog.Version,
            Revision = dialog.Revision,
            State = dialog.Start,
            Serial = ++session.Dialogs,
            Caller = caller?.Serial,
            Heard = [.. heard ?? []],
        };
        session.Stack.Add(frame);
        turn.Steps.Add(new DialogStep(dialog.Name, null, DialogStep.Begun, dialog.Start));
        if (session.Stack.Count > MaxDepth) session.Stack.RemoveAt(0);
        return frame;
    }

    /// <summary>The dialog on top and those that let it do a part, from the top down.</summary>
    public static IEnumerable<DialogFrame> Chain(Session session)
    {
        for (var at = session.Stack.Count - 1; at >= 0; at--)
        {
            yield return session.Stack[at];
            if (at == 0 || session.Stack[at].Caller is not { } caller || session.Stack[at - 1].Serial != caller) yield break;
        }
    }

    /// <summary>Drops what stands above a dialog: it was doing a part that is not wanted any more.</summary>
    public static void DropAbove(Session session, DialogFrame frame)
    {
        while (session.Stack[^1] != frame) session.Stack.RemoveAt(session.Stack.Count - 1);
    }

    /// <summary>Drops the dialog on top with all that let it do a part; the last of them.</summary>
    public static DialogFrame DropChain(Session session)
    {
        var root = Chain(session).Last();
        DropAbove(session, root);
        session.Stack.RemoveAt(session.Stack.Count - 1);
        return root;
    }

    /// <summary>Gives up what is under way for the dialog of an intent.</summary>
    public bool Replace(Turn turn, string intent)
    {
        if (!catalog.Current.TryGetByIntent(intent, out var dialog)) return false;
        turn.Session.Stack.Clear();
        Push(turn, dialog);
        return true;
    }

    /// <summary>
    /// Begins what was asked for; of several wishes the first is served first, and the others wait below it.
    /// False when none could be served (the reason is said), null when nothing was asked for.
    /// </summary>
    public bool? Start(Turn turn, string? openIntent)
    {
        var wishes = SaidCommands.Wishes(turn.Commands).Where(wish => openIntent is null || wish.Intent != openIntent).ToList();
        if (wishes.Count == 0) return null;
        var offered = turn.Session.Offered;
        turn.Session.Offered = null;
        turn.Top?.Candidates.Clear();
        var served = wishes.Select(wish => (Dialog: Served(turn, wish.Intent), wish.Heard)).Where(wish => wish.Dialog is not null).ToList();
        foreach (var (dialog, heard) in Enumerable.Reverse(served))
            Push(turn, dialog!, offered?.Intents.Contains(dialog!.Intent!) == true ? [.. offered.Heard, .. heard] : heard);
        return served.Count > 0;
    }

    /// <summary>The question answered last once more, with something else: "엔화는요?". Null when that was not asked for, or there is none.</summary>
    public bool? AskOnceMore(Turn turn)
    {
        if (turn.Session.Last is not { } last || !turn.Commands.Any(command => command is FollowUp) || !catalog.Current.TryGet(last.Dialog, out var dialog)) return null;
        var frame = Push(turn, dialog, SaidCommands.Behind<FollowUp>(turn.Commands));
        foreach (var (name, value) in last.Slots) frame.Slots[name] = value;
        return true;
    }

    /// <summary>The dialog of an intent, or null after saying why there is none for this person.</summary>
    private DialogDefinition? Served(Turn turn, string intent)
    {
        if (!catalog.Current.TryGetByIntent(intent, out var dialog)) return Refuse(turn, "not-yet-served");
        return dialog.NeedsSignIn && turn.Session.CustomerId is null ? Refuse(turn, "sign-in-needed") : dialog;
    }

    private DialogDefinition? Refuse(Turn turn, string reply)
    {
        speaker.Say(turn, reply);
        return null;
    }
}
