using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>Where the sample bank's SQLite file is.</summary>
internal sealed class SandboxBankFile
{
    private const string DefaultConnection = "Data Source=data/voiceagent.db";
    private const int BusySeconds = 15;
    private readonly SqliteConnectionStringBuilder connection;

    /// <summary>Reads <c>VoiceAgent:Banking:Sandbox:Connection</c>, else <c>VoiceAgent:Database:Connection</c>; a relative path counts from the folder.</summary>
    public SandboxBankFile(IConfiguration configuration, string folder)
    {
        var given = configuration["VoiceAgent:Banking:Sandbox:Connection"] ?? configuration["VoiceAgent:Database:Connection"];
        connection = new(string.IsNullOrWhiteSpace(given) ? DefaultConnection : given) { DefaultTimeout = BusySeconds };
        connection.DataSource = Path.GetFullPath(connection.DataSource, folder);
    }

    /// <summary>The full path.</summary>
    public string FullPath => connection.DataSource;

    /// <summary>What to open it with.</summary>
    public string ConnectionString => connection.ToString();
}
