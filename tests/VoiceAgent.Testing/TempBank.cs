using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Infrastructure.SandboxBank;

namespace VoiceAgent.Testing;

/// <summary>The sample bank in a real SQLite file of its own, deleted when disposed. Its clock stands until it is moved.</summary>
public sealed class TempBank : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly List<ServiceProvider> _processes = [];

    private TempBank(DirectoryInfo folder, FakeTimeProvider time) => (_folder, Time) = (folder, time);

    /// <summary>The bank's clock; it begins at noon in Seoul on Wednesday, 11 March 2026.</summary>
    public FakeTimeProvider Time { get; }

    /// <summary>The bank as the first process has it.</summary>
    public ICoreBanking Bank => _processes[0].GetRequiredService<ICoreBanking>();

    /// <summary>The back door for developers.</summary>
    public SandboxCustomers Customers => _processes[0].GetRequiredService<SandboxCustomers>();

    /// <summary>Makes one, migrated and seeded.</summary>
    public static async Task<TempBank> OpenAsync(CancellationToken cancellationToken = default)
    {
        var bank = new TempBank(Directory.CreateTempSubdirectory("voiceagent-bank-"), new(new DateTimeOffset(2026, 3, 11, 3, 0, 0, TimeSpan.Zero)));
        await bank.AnotherProcessAsync(cancellationToken);
        return bank;
    }

    /// <summary>The bank as one more process has it that starts on the same file.</summary>
    public async Task<ICoreBanking> AnotherProcessAsync(CancellationToken cancellationToken = default)
    {
        var services = Compose();
        _processes.Add(services);
        await services.MigrateAndSeedAsync(cancellationToken);
        return services.GetRequiredService<ICoreBanking>();
    }

    /// <summary>An action of the bank's dialogs, by name.</summary>
    public IDialogAction Action(string name) => _processes[0].GetServices<IDialogAction>().Single(action => action.Name == name);

    /// <summary>A slot type of the bank's dialogs, by name.</summary>
    public ISlotType SlotType(string name) => _processes[0].GetServices<ISlotType>().Single(type => type.Name == name);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes) await process.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private ServiceProvider Compose()
    {
        var configuration = new ConfigurationBuilder().Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IHostEnvironment>(new ContentRoot(_folder.FullName))
            .AddBanking()
            .AddSandboxBank(configuration)
            .BuildServiceProvider();
    }

    private sealed class ContentRoot(string folder) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "VoiceAgent.Tests";

        public string ContentRootPath { get; set; } = folder;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
