namespace VoiceAgent.Core.Conversations.Transcripts;

/// <summary>Where transcripts are written.</summary>
public interface ITranscriptStore
{
    /// <summary>Writes a turn; one that is there already (same conversation and number) is replaced, so a replay does no harm.</summary>
    Task AppendAsync(TranscriptTurn turn, CancellationToken cancellationToken);

    /// <summary>The number of a conversation's last turn, 0 when it has none: a session that expired goes on counting from it.</summary>
    Task<int> LastNumberAsync(string conversationId, CancellationToken cancellationToken);
}
