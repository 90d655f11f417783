namespace VoiceAgent.Core.Conversations.Sessions;

/// <summary>
/// Keeps sessions, by compare-and-set on their version, until they expire unused.
/// </summary>
public interface ISessionStore
{
    /// <summary>The session, or null when there is none (or it has expired).</summary>
    Task<Session?> LoadAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>
    /// Saves it if the stored version is still <see cref="Session.Version"/> (0: none is stored), and raises the version.
    /// False, and nothing changed, when somebody else saved first.
    /// </summary>
    Task<bool> TrySaveAsync(Session session, CancellationToken cancellationToken);
}
