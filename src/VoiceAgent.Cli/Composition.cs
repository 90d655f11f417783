using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.Conversations;
using VoiceAgent.Core.Conversations.Handoffs;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier;
using VoiceAgent.Infrastructure.OpenAi;
using VoiceAgent.Infrastructure.SandboxBank;

namespace VoiceAgent.Cli;

/// <summary>The parts of a conversation, joined for one process without a web: sessions in memory, a fresh sample bank.</summary>
internal static class Composition
{
    /// <summary>The services; the sample bank lives in a folder that the caller removes.</summary>
    public static async Task<IHost> CreateAsync(string dialogsFolder, string workFolder, TimeProvider time, CancellationToken cancellationToken)
    {
        var builder = Create(dialogsFolder, workFolder, time, configuration => configuration.AddEnvironmentVariables());
        var host = builder.Build();
        await host.Services.MigrateAndSeedAsync(cancellationToken);
        return host;
    }

    /// <summary>The services, not yet built, and the sample bank not yet opened.</summary>
    /// <param name="dialogsFolder">The folder of the dialogs.</param>
    /// <param name="workFolder">Gets the sample bank's file.</param>
    /// <param name="time">The clock of everything.</param>
    /// <param name="configure">Adds to an empty configuration.</param>
    public static HostApplicationBuilder Create(string dialogsFolder, string workFolder, TimeProvider time, Action<IConfigurationBuilder>? configure = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        configure?.Invoke(builder.Configuration);
        builder.Configuration.AddInMemoryCollection([new("VoiceAgent:Database:Connection", $"Data Source={BankFile(workFolder)}")]);
        builder.Services
            .AddSingleton(time)
            .AddSingleton<ISessionStore, InProcessSessionStore>()
            .AddSingleton<IConversationLock, InProcessConversationLock>()
            .AddSingleton<ITranscriptStore, NoTranscripts>()
            .AddSingleton<IHandoffDesk, NobodyElse>()
            .AddConversations(dialogsFolder)
            .AddUnderstanding()
            .AddIntentClassifier(dialogsFolder, CacheFolder())
            .AddBanking()
            .AddCareCallListening()
            .AddSandboxBank(builder.Configuration)
            .AddLanguageModels(builder.Configuration);
        return builder;
    }

    /// <summary>The sample bank's file in a work folder.</summary>
    public static string BankFile(string workFolder) => Path.Combine(workFolder, "bank.db");

    /// <summary>Where the trained classifier is kept between runs.</summary>
    public static string CacheFolder() => Path.Combine(Path.GetTempPath(), "voiceagent");

    private sealed class NoTranscripts : ITranscriptStore
    {
        public Task AppendAsync(TranscriptTurn turn, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<int> LastNumberAsync(string conversationId, CancellationToken cancellationToken) => Task.FromResult(0);
    }

    /// <summary>At a terminal nobody else is there to be told.</summary>
    private sealed class NobodyElse : IHandoffDesk
    {
        public Task TellAsync(HandoffNote note, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
