using System.Text.Json;

namespace VoiceAgent.Core.Conversations.Sessions;

/// <summary>Between a session and the text that a store keeps; every store keeps the same text.</summary>
public static class StoredSession
{
    /// <summary>How long a session is kept unused, unless settings say otherwise.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The text to store: the session as it will be once this save has succeeded, one version on.</summary>
    public static string WriteNext(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        session.Version++;
        try
        {
            return JsonSerializer.Serialize(session, SessionJson.Stored.Session);
        }
        finally
        {
            // The store raises it for good when the save has succeeded.
            session.Version--;
        }
    }

    /// <summary>The session that the text holds.</summary>
    /// <exception cref="JsonException">The text is not a stored session.</exception>
    public static Session Read(string text) =>
        JsonSerializer.Deserialize(text, SessionJson.Stored.Session) ?? throw new JsonException("A stored session is empty.");
}
