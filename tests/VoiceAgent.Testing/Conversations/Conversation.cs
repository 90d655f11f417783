using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Testing.Conversations;

/// <summary>One conversation with a host, as a person has it.</summary>
public sealed class Conversation(ConversationHost host, string? customer = "kim-minjun", string language = "ko", bool voice = false)
{
    private int _activities;

    public string Id { get; } = $"test-{Guid.NewGuid():N}";

    public Task<TurnResult> JoinAsync(string? dialog = null, IReadOnlyDictionary<string, Value>? facts = null) =>
        host.Turns.RunAsync(Inbound("") with { Kind = InboundKind.Joined, Dialog = dialog, Facts = facts ?? new Dictionary<string, Value>() }, CancellationToken.None);

    public Task<TurnResult> SayAsync(string text) => host.Turns.RunAsync(Inbound(text), CancellationToken.None);

    public Task<TurnResult> BeSilentAsync() => host.Turns.RunAsync(Inbound("") with { Kind = InboundKind.Silence }, CancellationToken.None);

    public async Task<TurnResult> GiveCodeAsync() => await SayAsync(await host.CodeAsync(customer!));

    public Inbound Inbound(string text, string? activityId = null) => new()
    {
        ConversationId = Id,
        ActivityId = activityId ?? $"a{++_activities}",
        Channel = "terminal",
        Text = text,
        Language = language,
        CustomerId = customer,
        Voice = voice,
    };
}
