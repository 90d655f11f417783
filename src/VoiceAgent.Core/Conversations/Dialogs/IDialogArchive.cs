namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Keeps every published text of a dialog, so that a conversation finishes on the one it began with, whatever restarts between.</summary>
public interface IDialogArchive
{
    /// <summary>Keeps these texts; those that are kept already stay as they are.</summary>
    Task KeepAsync(IReadOnlyList<DialogSource> sources, CancellationToken cancellationToken);

    /// <summary>The text of a revision, or null when it was never kept.</summary>
    Task<DialogSource?> FindAsync(string revision, CancellationToken cancellationToken);
}
