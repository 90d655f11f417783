namespace VoiceAgent.Core.Conversations.Sessions;

/// <summary>Keeps the turns of one conversation from overlapping, whichever replica gets them.</summary>
public interface IConversationLock
{
    /// <summary>Waits for the conversation's turn; disposing gives it up.</summary>
    /// <exception cref="TimeoutException">Another turn held it for too long.</exception>
    Task<IAsyncDisposable> AcquireAsync(string conversationId, CancellationToken cancellationToken);
}
