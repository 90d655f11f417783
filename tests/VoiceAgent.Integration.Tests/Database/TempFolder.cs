using Microsoft.Data.Sqlite;

namespace VoiceAgent.Integration.Tests.Database;

/// <summary>A folder of its own, deleted when disposed.</summary>
public sealed class TempFolder : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("voiceagent-test-");

    public string Path => _folder.FullName;

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
