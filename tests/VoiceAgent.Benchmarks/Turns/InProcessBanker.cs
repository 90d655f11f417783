using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.Conversations;
using VoiceAgent.Core.Conversations.Handoffs;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier;
using VoiceAgent.Infrastructure.OpenAi;
using VoiceAgent.Testing.Conversations;

namespace VoiceAgent.Benchmarks.Turns;

/// <summary>The banker as the service composes it, with stores in process and a bank that answers at once.</summary>
internal sealed class InProcessBanker : IDisposable
{
    private readonly ServiceProvider _services = Compose(Repository.Dialogs).BuildServiceProvider();

    public TurnRunner Turns => _services.GetRequiredService<TurnRunner>();

    public void Dispose() => _services.Dispose();

    private static IServiceCollection Compose(string dialogs) => new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
        .AddConversations(dialogs)
        .AddUnderstanding()
        .AddIntentClassifier(dialogs, Path.Combine(AppContext.BaseDirectory, "models"))
        .AddBanking()
        .AddCareCallListening()
        .AddSingleton<ICoreBanking, StubBank>()
        .AddSingleton<ISessionStore>(provider => new InProcessSessionStore(provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IConversationLock, InProcessConversationLock>()
        .AddSingleton<ITranscriptStore, ForgetfulTranscripts>()
        .AddSingleton<IHandoffDesk, RecordedHandoffs>()
        .AddLanguageModels(new ConfigurationBuilder().Build());

    private sealed class ForgetfulTranscripts : ITranscriptStore
    {
        public Task AppendAsync(TranscriptTurn turn, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<int> LastNumberAsync(string conversationId, CancellationToken cancellationToken) => Task.FromResult(0);
    }
}
