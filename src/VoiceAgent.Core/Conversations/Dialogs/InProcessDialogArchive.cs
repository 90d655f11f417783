using System.Collections.Concurrent;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Keeps published dialogs as long as the process lives: for a terminal or a test.</summary>
public sealed class InProcessDialogArchive : IDialogArchive
{
    private readonly ConcurrentDictionary<string, DialogSource> _kept = new();

    /// <inheritdoc/>
    public Task KeepAsync(IReadOnlyList<DialogSource> sources, CancellationToken cancellationToken)
    {
        foreach (var source in sources) _kept.TryAdd(source.Revision, source);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<DialogSource?> FindAsync(string revision, CancellationToken cancellationToken) => Task.FromResult(_kept.GetValueOrDefault(revision));
}
