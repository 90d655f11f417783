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
        foreach (var frame in session.Stack)
        {
            if (_byRevision.ContainsKey(frame.Revision) || frame.Revision.Length == 0) continue;
            var source = await archive.FindAsync(frame.Revision, cancellationToken);
            if (source is not null && _current.Revive(source, vocabulary) is { } dialog) _byRevision[frame.Revision] = dialog;
        }
    }

    /// <summary>The dialog of a conversation under way: the publication that it began with or, where that cannot run any more, the newest.</summary>
    public bool TryGet(DialogFrame frame, [NotNullWhen(true)] out DialogDefinition? dialog) =>
        _byRevision.TryGetValue(frame.Revision, out dialog) || _current.TryGet(frame.Dialog, out dialog);
}
