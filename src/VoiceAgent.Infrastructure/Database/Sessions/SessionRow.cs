using NodaTime;

namespace VoiceAgent.Infrastructure.Database.Sessions;

/// <summary>A stored session.</summary>
public sealed class SessionRow
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The version that a save must name.</summary>
    public required long Version { get; init; }

    /// <summary>The session as JSON.</summary>
    public required string Json { get; init; }

    /// <summary>From here on it counts as gone.</summary>
    public required Instant ExpiresAt { get; init; }
}
