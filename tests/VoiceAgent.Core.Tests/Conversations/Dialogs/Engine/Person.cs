using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

/// <summary>Somebody in a conversation on a stage.</summary>
internal sealed class Person(Stage stage, string id = "c", string? customer = "kim", bool voice = false, int firstActivity = 0)
{
    private int _activities = firstActivity;

    public Task<TurnResult> SayAsync(params IReadOnlyList<Command> commands) => stage.RunAsync(Inbound("네"), commands);

    public Task<TurnResult> SignalAsync(string name, params IReadOnlyList<Command> commands) => stage.RunAsync(Inbound($"!{name} 위험"), commands);

    public Task<TurnResult> JoinAsync(string dialog) =>
        stage.RunAsync(Inbound("") with { Kind = InboundKind.Joined, Dialog = dialog, Facts = new Dictionary<string, Value> { ["resident"] = Value.Of("김순자"), ["agency"] = Value.Of("복지관") } });

    public Task<TurnResult> BeSilentAsync() => stage.RunAsync(Inbound("") with { Kind = InboundKind.Silence });

    public Task<Session?> SessionAsync() => stage.Get<ISessionStore>().LoadAsync(id, CancellationToken.None);

    public Inbound Inbound(string text) => new()
    {
        ConversationId = id,
        ActivityId = $"a{++_activities}",
        Channel = "terminal",
        Text = text,
        Language = "ko",
        CustomerId = customer,
        Voice = voice,
    };
}
