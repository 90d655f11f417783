using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Core.Tests.CareCalls.Calls;

/// <summary>An answered call whose person says these words in turn; an empty one is silence, null hangs up.</summary>
internal sealed class ScriptedCall(params string?[] words) : ILineCall
{
    private int _next;

    public List<string> Events { get; } = [];

    public string LastSaid { get; private set; } = "";

    public List<int> AlertsWhenSaying { get; } = [];

    public Action Saying { get; set; } = () => { };

    /// <summary>After the script the person neither speaks nor hangs up.</summary>
    public bool Endless { get; init; }

    public TaskCompletionSource Waiting { get; } = new();

    public Task<Ringing> WaitForAnswerAsync(Duration ringFor, CancellationToken cancellationToken) => Task.FromResult(Ringing.Answered);

    public Task SayAsync(IReadOnlyList<Reply> replies, CancellationToken cancellationToken)
    {
        Events.Add("say");
        if (replies.Count > 0) LastSaid = replies[^1].Text;
        Saying();
        return Task.CompletedTask;
    }

    public async Task<Heard> HearAsync(Duration patience, CancellationToken cancellationToken)
    {
        Events.Add("hear");
        if (_next == words.Length && Endless)
        {
            Waiting.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        }

        var said = words[_next++];
        var kind = said switch { null => HeardKind.HungUp, "" => HeardKind.Silence, _ => HeardKind.Speech };
        return new Heard(kind, said ?? "", $"u{_next}");
    }

    public Task HangUpAsync(CancellationToken cancellationToken)
    {
        Events.Add("hang-up");
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
