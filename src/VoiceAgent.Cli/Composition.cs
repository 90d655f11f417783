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
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration
            .AddEnvironmentVariables()
            .AddInMemoryCollection([new("VoiceAgent:Database:Connection", $"Data Source={Path.Combine(workFolder, "bank.db")}")]);
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
        var host = builder.Build();
        await host.Services.MigrateAndSeedAsync(cancellationToken);
        return host;
    }

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
