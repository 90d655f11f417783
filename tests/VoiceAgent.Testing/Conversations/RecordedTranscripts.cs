using System.Collections.Concurrent;
using VoiceAgent.Core.Conversations.Transcripts;

namespace VoiceAgent.Testing.Conversations;

/// <summary>Keeps transcripts in memory, the last of a number as a database would.</summary>
public sealed class RecordedTranscripts : ITranscriptStore
{
    private readonly ConcurrentDictionary<(string Conversation, int Number), TranscriptTurn> _turns = new();

    public IReadOnlyList<TranscriptTurn> Of(string conversation) =>
        [.. _turns.Values.Where(turn => turn.ConversationId == conversation).OrderBy(turn => turn.Number)];

    public Task<int> LastNumberAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(Of(conversationId).Select(turn => turn.Number).LastOrDefault());

    public Task AppendAsync(TranscriptTurn turn, CancellationToken cancellationToken)
    {
        _turns[(turn.ConversationId, turn.Number)] = turn;
        return Task.CompletedTask;
    }
}
