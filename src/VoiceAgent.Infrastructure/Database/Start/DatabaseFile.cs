using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace VoiceAgent.Infrastructure.Database.Start;

/// <summary>Where the SQLite database is, and how it is opened.</summary>
internal sealed class DatabaseFile
{
    private readonly SqliteConnectionStringBuilder _connection;

    /// <summary>Resolves a relative path against the content root, so that it does not depend on the caller's folder.</summary>
    public DatabaseFile(IOptions<DatabaseOptions> options, IHostEnvironment environment)
    {
        _connection = new SqliteConnectionStringBuilder(options.Value.Connection) { ForeignKeys = true };
        _connection.DataSource = System.IO.Path.GetFullPath(_connection.DataSource, environment.ContentRootPath);
        if (!_connection.ContainsKey("Default Timeout") || _connection.DefaultTimeout > BusySeconds) _connection.DefaultTimeout = BusySeconds;
    }

    // How long a statement waits for another process's write before it fails as busy.
    private const int BusySeconds = 15;

    /// <summary>The full path.</summary>
    public string Path => _connection.DataSource;

    /// <summary>The connection string that every context uses.</summary>
    public string ConnectionString => _connection.ToString();

    /// <summary>Makes the folder if there is none, for its owner alone where the system knows owners: transcripts are in it.</summary>
    public void CreateFolder()
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        if (Directory.Exists(folder)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
