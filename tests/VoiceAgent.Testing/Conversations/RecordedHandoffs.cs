using System.Collections.Concurrent;
using VoiceAgent.Core.Conversations.Handoffs;

namespace VoiceAgent.Testing.Conversations;

/// <summary>Keeps the notes that would reach a person.</summary>
public sealed class RecordedHandoffs : IHandoffDesk
{
    private readonly ConcurrentQueue<HandoffNote> _notes = new();

    public IReadOnlyList<HandoffNote> Notes => [.. _notes];

    public Task TellAsync(HandoffNote note, CancellationToken cancellationToken)
    {
        _notes.Enqueue(note);
        return Task.CompletedTask;
    }
}
