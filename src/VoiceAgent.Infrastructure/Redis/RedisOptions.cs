namespace VoiceAgent.Infrastructure.Redis;

/// <summary>Settings under <c>VoiceAgent:Redis</c>.</summary>
public sealed class RedisOptions
{
    /// <summary>The section's path in configuration.</summary>
    public const string Section = "VoiceAgent:Redis";

    /// <summary>
    /// StackExchange.Redis connection string, such as <c>localhost:6379,password=…</c>; a secret, never logged.
    /// Empty: sessions are kept in the database, and only one process may serve.
    /// </summary>
    public string Connection { get; set; } = "";

    /// <summary>Hours that a session is kept unused, in Redis or in the database; 1 to 720.</summary>
    public int SessionHours { get; set; } = 24;

    /// <summary>What every key begins with, so that services can share a Redis.</summary>
    public string KeyPrefix { get; set; } = "voiceagent:";

    /// <summary>Whether a Redis is to be used.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(Connection);
}
