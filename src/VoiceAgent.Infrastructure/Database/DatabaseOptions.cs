namespace VoiceAgent.Infrastructure.Database;

/// <summary>Settings under <c>VoiceAgent:Database</c>.</summary>
public sealed class DatabaseOptions
{
    /// <summary>The section's path in configuration.</summary>
    public const string Section = "VoiceAgent:Database";

    /// <summary>The kind of database: <c>Sqlite</c>, the only one so far.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>An ADO.NET connection string; a relative file is looked for in the service's content root.</summary>
    public string Connection { get; set; } = "Data Source=data/voiceagent.db";
}
