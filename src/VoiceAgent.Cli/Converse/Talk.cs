using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Cli.Converse;

/// <summary>Conversations in this process.</summary>
internal sealed class Talk : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly string _workFolder;
    private int _activities;

    private Talk(IHost host, string workFolder) => (_host, _workFolder) = (host, workFolder);

    public static async Task<Talk> BeginAsync(string dialogsFolder, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("voiceagent-").FullName;
        return new Talk(await Composition.CreateAsync(dialogsFolder, folder, time, cancellationToken), folder);
    }

    public T Get<T>() where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>The service speaks first.</summary>
    public Task<TurnResult> JoinAsync(string conversation, TalkSetting setting, CancellationToken cancellationToken) => Get<TurnRunner>().RunAsync(
        Inbound(conversation, setting, "") with
        {
            Kind = InboundKind.Joined,
            Dialog = setting.Dialog,
            Facts = new Dictionary<string, Value> { ["resident"] = setting.Language == "ko" ? Value.Of("김순자") : Value.Of("Ms. Kim") },
        },
        cancellationToken);

    public Task<TurnResult> SayAsync(string conversation, TalkSetting setting, string text, CancellationToken cancellationToken) =>
        Get<TurnRunner>().RunAsync(Inbound(conversation, setting, text), cancellationToken);

    public ValueTask DisposeAsync()
    {
        _host.Dispose();
        Directory.Delete(_workFolder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private Inbound Inbound(string conversation, TalkSetting setting, string text) => new()
    {
        ConversationId = conversation,
        ActivityId = $"{++_activities}",
        Channel = "terminal",
        Text = text,
        Language = setting.Language,
        CustomerId = setting.Customer,
        Voice = setting.Dialog is not null,
    };
}
