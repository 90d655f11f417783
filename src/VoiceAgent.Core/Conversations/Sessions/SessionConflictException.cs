namespace VoiceAgent.Core.Conversations.Sessions;

/// <summary>Somebody else saved the session while a turn was taken; nothing of the turn was kept but effects by their key.</summary>
public sealed class SessionConflictException(string conversationId)
    : Exception($"The conversation '{conversationId}' was changed by another turn; send the activity again.");
