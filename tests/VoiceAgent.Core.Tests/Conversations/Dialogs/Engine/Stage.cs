using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.Conversations;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Handoffs;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Core.LanguageModels;
using VoiceAgent.Testing.Conversations;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

/// <summary>Conversations over some dialog files that are told commands instead of words: understanding is not what is tested here.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="folder">The dialog files.</param>
    /// <param name="change">Adds actions and slot types, or replaces what is there.</param>
    /// <param name="time">The clock; null: one of its own, from ten in the morning in Seoul on 11 March 2026.</param>
    public Stage(string folder, Action<IServiceCollection> change, FakeTimeProvider? time = null)
    {
        Time = time ?? new FakeTimeProvider(ConversationHost.Start);
        var services = new ServiceCollection();
        services.AddLogging().AddMetrics()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<ISessionStore>(new InProcessSessionStore(Time))
            .AddSingleton<IConversationLock, InProcessConversationLock>()
            .AddSingleton<ITranscriptStore, RecordedTranscripts>()
            .AddSingleton<IHandoffDesk, RecordedHandoffs>()
            .AddSingleton<ISignalRules, ToldSignals>()
            .AddSingleton<IIntentClassifier, NoClassifier>()
            .AddConversations(folder)
            .AddUnderstanding()
            .AddSingleton<ReplyMetrics>()
            .AddSingleton(provider => new ReplyWriter([], new ReplyWriterOptions(), Time, provider.GetRequiredService<ReplyMetrics>(), NullLogger<ReplyWriter>.Instance))
            .AddSingleton<ToldCommands>()
            .Replace(ServiceDescriptor.Singleton<Listener, ToldListener>());
        change(services);
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task<TurnResult> RunAsync(Inbound inbound, params IReadOnlyList<Command> commands)
    {
        Get<ToldCommands>().Of[inbound.ConversationId] = commands;
        return Get<TurnRunner>().RunAsync(inbound, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

/// <summary>What the next turn of each conversation is understood as.</summary>
internal sealed class ToldCommands
{
    public System.Collections.Concurrent.ConcurrentDictionary<string, IReadOnlyList<Command>> Of { get; } = new();

    /// <summary>The turn that was understood last, whatever became of it.</summary>
    public Turn? LastTurn { get; set; }
}

internal sealed class ToldListener(
    ToldCommands told, DialogStepper stepper, DialogCatalog catalog, DialogVocabulary vocabulary, Understander understander)
    : Listener(stepper, catalog, vocabulary, understander, NullLogger<Listener>.Instance)
{
    public override Task<IReadOnlyList<Command>> ListenAsync(Turn turn, CancellationToken cancellationToken)
    {
        told.LastTurn = turn;
        return Task.FromResult(told.Of[turn.Session.ConversationId]);
    }
}

/// <summary>Hears the signal that the words name after <c>!</c>.</summary>
internal sealed class ToldSignals : ISignalRules
{
    public IReadOnlyList<Signal> Find(string text, string language, string? context = null)
    {
        if (!text.StartsWith('!')) return [];
        var name = text[1..text.IndexOf(' ', StringComparison.Ordinal)];
        return [new Signal(name, name is "suicide" || name.StartsWith("emergency", StringComparison.Ordinal) ? Severity.Urgent : Severity.Attention, "…")];
    }
}

internal sealed class NoClassifier : IIntentClassifier
{
    public IReadOnlyList<IntentScore> Classify(string text, string language) => [];
}
