using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Cli;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Handoffs;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Infrastructure.SandboxBank;

namespace VoiceAgent.Testing.Conversations;

/// <summary>Everything a conversation needs, in this process: the real dialogs, understanding and sample bank, sessions in memory, time that tests move.</summary>
public sealed class ConversationHost : IAsyncDisposable
{
    /// <summary>Wednesday, 11 March 2026, ten in the morning in Seoul.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 11, 1, 0, 0, TimeSpan.Zero);

    private readonly string _folder;
    private readonly IHost _host;

    private ConversationHost(string folder, IHost host, FakeTimeProvider time) => (_folder, _host, Time) = (folder, host, time);

    public FakeTimeProvider Time { get; }

    public RecordedTranscripts Transcripts => (RecordedTranscripts)_host.Services.GetRequiredService<ITranscriptStore>();

    public RecordedHandoffs Handoffs => (RecordedHandoffs)_host.Services.GetRequiredService<IHandoffDesk>();

    public TurnRunner Turns => _host.Services.GetRequiredService<TurnRunner>();

    public T Get<T>() where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Composes and seeds it.</summary>
    /// <param name="change">Replaces or adds services before it is built.</param>
    public static async Task<ConversationHost> CreateAsync(Action<IServiceCollection>? change = null)
    {
        var folder = Directory.CreateTempSubdirectory("voiceagent-test-").FullName;
        var time = new FakeTimeProvider(Start);
        var builder = Composition.Create(DialogsFolder.Find(null, AppContext.BaseDirectory), folder, time);
        builder.Services.AddSingleton<ITranscriptStore, RecordedTranscripts>().AddSingleton<IHandoffDesk, RecordedHandoffs>();
        change?.Invoke(builder.Services);
        var host = new ConversationHost(folder, builder.Build(), time);
        await host._host.Services.MigrateAndSeedAsync(CancellationToken.None);
        return host;
    }

    /// <summary>The one-time code that the sample bank accepts next; time is moved on when the present one was used.</summary>
    public async Task<string> CodeAsync(string customer)
    {
        var customers = Get<SandboxCustomers>();
        while (true)
        {
            var code = await customers.NextCodeAsync(customer, CancellationToken.None) ?? throw new ArgumentException($"no customer '{customer}'");
            if (code.Code is { } digits) return digits;
            Time.Advance(TimeSpan.FromSeconds(code.NextInSeconds));
        }
    }

    public ValueTask DisposeAsync()
    {
        _host.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
