using System.Collections.Concurrent;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Integration.Tests.Channels;

/// <summary>
/// Turns as TurnRunner promises them: one a conversation at a time, an activity answered once, and the same replies again
/// for the same activity. What is said follows from what was said.
/// </summary>
internal sealed class ScriptedTurns
{
    private readonly ConcurrentDictionary<(string, string), TurnResult> _answered = new();
    private readonly ConcurrentDictionary<string, int> _running = new();

    /// <summary>The inbounds that were answered for the first time, in order.</summary>
    public ConcurrentQueue<Inbound> Ran { get; } = new();

    /// <summary>Whether two turns of one conversation ever ran at once.</summary>
    public bool Overlapped { get; private set; }

    /// <summary>What a turn waits for before it answers.</summary>
    public Func<Inbound, CancellationToken, Task> Before { get; set; } = (inbound, cancellationToken) =>
        inbound.Text == "느리게" ? Task.Delay(TimeSpan.FromMilliseconds(900), TimeProvider.System, cancellationToken) : Task.CompletedTask;

    /// <summary>How a turn is answered.</summary>
    public Func<Inbound, TurnResult> Answer { get; set; } = inbound => new TurnResult { Replies = Replies(inbound) };

    public async Task<TurnResult> RunAsync(Inbound inbound, CancellationToken cancellationToken)
    {
        if (_running.AddOrUpdate(inbound.ConversationId, 1, (_, count) => count + 1) > 1) Overlapped = true;
        try
        {
            var key = (inbound.ConversationId, inbound.ActivityId);
            if (_answered.TryGetValue(key, out var earlier)) return earlier with { Duplicate = true };
            await Before(inbound, cancellationToken);
            Ran.Enqueue(inbound);
            return _answered[key] = Answer(inbound);
        }
        finally
        {
            _running.AddOrUpdate(inbound.ConversationId, 0, (_, count) => count - 1);
        }
    }

    private static IReadOnlyList<Reply> Replies(Inbound inbound) => inbound.Kind switch
    {
        InboundKind.Joined => [new($"{inbound.ActivityId}:1", inbound.Language == "en" ? "Hello." : "안녕하세요.") { Choices = ["잔액", "송금"] }],
        InboundKind.Message => [new($"{inbound.ActivityId}:1", $"들었어요: {inbound.Text}") { Speech = $"들었어요, {inbound.Text}" }],
        _ => [],
    };
}
