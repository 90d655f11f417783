using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Conversations;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.MicrosoftMl;
using VoiceAgent.Infrastructure.OpenAi;

namespace VoiceAgent.Benchmarks.Turns;

/// <summary>The banker as the service composes it, with stores in process and a bank that answers at once.</summary>
internal sealed class InProcessBanker : IDisposable
{
    private readonly DirectoryInfo _rooms = Directory.CreateTempSubdirectory("voiceagent-benchmark-");
    private readonly ServiceProvider _services;

    public InProcessBanker()
    {
        // The banker's rooms alone: care calls would ask for a database.
        foreach (var room in new[] { "banking", "common" })
            Directory.CreateSymbolicLink(Path.Combine(_rooms.FullName, room), Path.Combine(Repository.Dialogs, room));
        _services = Compose(_rooms.FullName).BuildServiceProvider();
        Turns = _services.GetRequiredService<TurnRunner>();
    }

    public TurnRunner Turns { get; }

    public void Dispose()
    {
        _services.Dispose();
        _rooms.Delete(recursive: true);
    }

    private static IServiceCollection Compose(string dialogs) => new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning))
        .AddConversations(dialogs)
        .AddUnderstanding()
        .AddIntentClassifier(dialogs, Path.Combine(AppContext.BaseDirectory, "models"))
        .AddBanking()
        .AddSingleton<ICoreBanking, StubBank>()
        .AddSingleton<ISessionStore>(provider => new InProcessSessionStore(provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IConversationLock, InProcessConversationLock>()
        .AddSingleton<ITranscriptStore, ForgetfulTranscripts>()
        .AddSingleton<ISignalRules, NoSignals>()
        .AddLanguageModels(new ConfigurationBuilder().Build());

    private sealed class ForgetfulTranscripts : ITranscriptStore
    {
        public Task AppendAsync(TranscriptTurn turn, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class NoSignals : ISignalRules
    {
        public IReadOnlyList<Signal> Find(string text, string language, string? context = null) => [];
    }
}
