using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>Where the sample bank's SQLite file is: beside nothing of its own it shares the service's.</summary>
internal sealed class SandboxBankFile
{
    private const string DefaultConnection = "Data Source=data/voiceagent.db";
    private const int BusySeconds = 15;
    private readonly SqliteConnectionStringBuilder connection;

    /// <summary>Reads <c>VoiceAgent:Banking:Sandbox:Connection</c>, else <c>VoiceAgent:Database:Connection</c>; relative to the content root.</summary>
    public SandboxBankFile(IConfiguration configuration, IHostEnvironment environment)
    {
        var given = configuration["VoiceAgent:Banking:Sandbox:Connection"] ?? configuration["VoiceAgent:Database:Connection"];
        connection = new(string.IsNullOrWhiteSpace(given) ? DefaultConnection : given) { DefaultTimeout = BusySeconds };
        connection.DataSource = Path.GetFullPath(connection.DataSource, environment.ContentRootPath);
    }

    /// <summary>The full path.</summary>
    public string FullPath => connection.DataSource;

    /// <summary>What to open it with.</summary>
    public string ConnectionString => connection.ToString();
}
