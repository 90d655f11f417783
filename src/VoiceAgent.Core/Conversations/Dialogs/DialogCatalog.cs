using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using VoiceAgent.Core.Conversations.Sessions;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>
/// The dialogs that new conversations begin, and the earlier publications that conversations under way still finish on.
/// Publishing a new set takes one assignment: a turn sees either the old set or the new one.
/// </summary>
public sealed class DialogCatalog(DialogSet first, DialogVocabulary vocabulary, IDialogArchive archive)
{
    private readonly ConcurrentDictionary<string, DialogDefinition> _byRevision = new(first.Dialogs.ToDictionary(dialog => dialog.Revision));
    private volatile DialogSet _current = first;

    /// <summary>What new conversations begin with.</summary>
    public DialogSet Current => _current;

    /// <summary>Lets new conversations begin with another set, once every text of it is kept.</summary>
    public async Task PublishAsync(DialogSet next, CancellationToken cancellationToken)
    {
        var sources = next.Dialogs.Select(dialog => new DialogSource(dialog.Revision, dialog.Name, dialog.Version, dialog.File, dialog.Source, next.Shared.Source));
        await archive.KeepAsync([.. sources], cancellationToken);
        foreach (var dialog in next.Dialogs) _byRevision[dialog.Revision] = dialog;
        _current = next;
    }

    /// <summary>Fetches the publications that a conversation under way began with, so that its turn finds them.</summary>
    public async Task RecallAsync(Session session, CancellationToken cancellationToken)
    {
        for (var at = 0; at < session.Stack.Count; at++)
        {
            var frame = session.Stack[at];
            if (_byRevision.ContainsKey(frame.Revision) || await ReviveAsync(frame.Revision, cancellationToken)) continue;
            if (frame.PendingEffect is null && _current.TryGet(frame.Dialog, out var newest)) BeginAnew(session, at, newest);
        }
    }

    private async Task<bool> ReviveAsync(string revision, CancellationToken cancellationToken)
    {
        var source = await archive.FindAsync(revision, cancellationToken);
        if (source is null || _current.Revive(source, vocabulary) is not { } dialog) return false;
        _byRevision[revision] = dialog;
        return true;
    }

    /// <summary>
    /// The text that a dialog began with cannot run any more. The newest begins at its start, whatever states it has in common with
    /// the old: what was agreed to there was agreed to in other words. What was said is heard, and checked, once more.
    /// </summary>
    private static void BeginAnew(Session session, int at, DialogDefinition newest)
    {
        var old = session.Stack[at];
        var heard = old.Slots.Select(slot => new HeardSlot(slot.Key, slot.Value, [])).Concat(old.Heard);
        session.Stack[at] = new DialogFrame
        {
            Dialog = newest.Name, Version = newest.Version, Revision = newest.Revision, State = newest.Start, Serial = old.Serial, Caller = old.Caller, Heard = [.. heard],
        };
        var caller = old.Serial;
        while (at + 1 < session.Stack.Count && session.Stack[at + 1].Caller == caller)
        {
            caller = session.Stack[at + 1].Serial;
            session.Stack.RemoveAt(at + 1);
        }
    }

    /// <summary>The dialog of a conversation under way: the publication that it began with or, where that cannot run any more, the newest.</summary>
    public bool TryGet(DialogFrame frame, [NotNullWhen(true)] out DialogDefinition? dialog) =>
        _byRevision.TryGetValue(frame.Revision, out dialog) || _current.TryGet(frame.Dialog, out dialog);
}
