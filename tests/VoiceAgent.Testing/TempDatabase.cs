using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Infrastructure.Database;

namespace VoiceAgent.Testing;

/// <summary>A migrated SQLite database in a folder of its own, deleted when disposed.</summary>
public sealed class TempDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;

    private TempDatabase(DirectoryInfo folder, ServiceProvider services)
    {
        _folder = folder;
        _services = services;
    }

    /// <summary>Rents contexts.</summary>
    public IDbContextFactory<VoiceAgentDbContext> Contexts => _services.GetRequiredService<IDbContextFactory<VoiceAgentDbContext>>();

    /// <summary>Writes transcripts into it.</summary>
    public ITranscriptStore Transcripts => _services.GetRequiredService<ITranscriptStore>();

    /// <summary>All that <c>AddDatabase</c> added.</summary>
    public IServiceProvider Services => _services;

    /// <summary>The database file's full path.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "data", "voiceagent.db");

    /// <summary>Makes one.</summary>
    public static async Task<TempDatabase> CreateAsync(TimeProvider? time = null, CancellationToken cancellationToken = default)
    {
        var folder = Directory.CreateTempSubdirectory("voiceagent-database-");
        var services = Compose(folder.FullName, time ?? TimeProvider.System);
        await services.MigrateDatabaseAsync(cancellationToken);
        return new TempDatabase(folder, services);
    }

    /// <summary>The services of one more process that uses the database in this folder; dispose them before the database.</summary>
    public static ServiceProvider Compose(string folder, TimeProvider time) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(time)
        .AddSingleton<IHostEnvironment>(new ContentRoot(folder))
        .AddDatabase(new ConfigurationBuilder().Build())
        .BuildServiceProvider();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private sealed class ContentRoot(string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "VoiceAgent.Tests";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
