using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Conversations;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.SandboxBank;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>Sets up stages. What costs time and holds nothing of a conversation is made once: the trained classifier, and a bank for each day.</summary>
internal sealed class ScenarioStages : IAsyncDisposable
{
    private readonly string _dialogsFolder;
    private readonly string _folder = Directory.CreateTempSubdirectory("voiceagent-scenarios-").FullName;
    private readonly Dictionary<Instant, string> _banks = [];
    private readonly IHost _shared;

    /// <summary>Loads the dialogs and trains the classifier.</summary>
    /// <param name="dialogsFolder">The folder of the dialogs that are tested.</param>
    /// <exception cref="DialogException">The dialogs are wrong.</exception>
    public ScenarioStages(string dialogsFolder)
    {
        _dialogsFolder = dialogsFolder;
        _shared = Builder(_folder, TimeProvider.System).Build();
        Dialogs = [.. _shared.Services.GetRequiredService<DialogCatalog>().Current.Dialogs];
    }

    /// <summary>The dialogs that are tested.</summary>
    public IReadOnlyList<DialogDefinition> Dialogs { get; }

    /// <summary>A stage whose clock shows a time in Seoul.</summary>
    public async Task<ScenarioStage> SetUpAsync(LocalDateTime clock, CancellationToken cancellationToken)
    {
        var now = clock.InZoneLeniently(DateTimeZoneProviders.Tzdb[ConversationsRegistration.TimeZone]).ToInstant();
        var work = Directory.CreateTempSubdirectory("voiceagent-scenario-").FullName;
        Copy(await BankAsync(now, cancellationToken), Composition.BankFile(work));
        return new ScenarioStage(work, now, Build);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _shared.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private IHost Build(ScenarioStage stage)
    {
        var builder = Builder(stage.WorkFolder, stage.Clock);
        builder.Services
            .AddSingleton(_shared.Services.GetRequiredService<IIntentClassifier>())
            .AddSingleton<ISessionStore>(stage.Sessions);
        return builder.Build();
    }

    /// <summary>Nothing of the machine's environment counts here: a scenario comes out the same everywhere, and no model is asked.</summary>
    private HostApplicationBuilder Builder(string workFolder, TimeProvider time)
    {
        var builder = Composition.Create(_dialogsFolder, workFolder, time);
        builder.Configuration.AddInMemoryCollection([new("VoiceAgent:Banking:Sandbox:CodeSeed", "scenarios")]);
        var bank = builder.Services.Last(service => service.ServiceType == typeof(ICoreBanking));
        builder.Services.AddSingleton(services => new StagedBank((ICoreBanking)ActivatorUtilities.CreateInstance(services, bank.ImplementationType!)));
        builder.Services.AddSingleton<ICoreBanking>(services => services.GetRequiredService<StagedBank>());
        return builder;
    }

    private async Task<string> BankAsync(Instant now, CancellationToken cancellationToken)
    {
        if (_banks.TryGetValue(now, out var opened)) return opened;
        var folder = Directory.CreateDirectory(Path.Combine(_folder, $"{_banks.Count}")).FullName;
        using var host = Builder(folder, new ScenarioClock(now)).Build();
        await host.Services.MigrateAndSeedAsync(cancellationToken);
        return _banks[now] = Composition.BankFile(folder);
    }

    private static void Copy(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Pooling=False");
        using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }
}
