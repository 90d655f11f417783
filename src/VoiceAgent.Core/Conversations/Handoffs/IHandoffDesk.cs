using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.Conversations.Handoffs;

/// <summary>Where a chat's wish for a person, or its danger, reaches one. What the service promises is kept here.</summary>
public interface IHandoffDesk
{
    /// <summary>Tells a person; returns when it is safely written down.</summary>
    Task TellAsync(HandoffNote note, CancellationToken cancellationToken);
}

/// <summary>Why a person is needed.</summary>
/// <param name="ConversationId">The conversation to read.</param>
/// <param name="Kind">A signal's name, or <c>human.agent</c>.</param>
/// <param name="Severity">How soon.</param>
/// <param name="Evidence">The words it rests on, masked.</param>
public sealed record HandoffNote(string ConversationId, string Kind, Severity Severity, string Evidence);
