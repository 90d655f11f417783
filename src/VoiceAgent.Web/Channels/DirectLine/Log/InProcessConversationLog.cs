using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace VoiceAgent.Web.Channels.DirectLine.Log;

/// <summary>A log that lives and dies with the process; for one process without Redis.</summary>
public sealed class InProcessConversationLog : IConversationLog
{
    private readonly ConcurrentDictionary<string, InProcessConversation> _conversations = new();
    private readonly TimeProvider _time;
    private readonly DirectLineOptions _options;
    private long _sweptAt;

    /// <summary>An empty log.</summary>
    public InProcessConversationLog(TimeProvider time, IOptions<DirectLineOptions> options)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(options);
        _time = time;
        _options = options.Value;
        _sweptAt = time.GetTimestamp();
    }

    /// <inheritdoc/>
    public Task<bool> OpenAsync(string conversationId, PendingAnswer? opening, CancellationToken cancellationToken) =>
        Task.FromResult(Of(conversationId).Open(opening));

    /// <inheritdoc/>
    public Task<LogState> StateAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(Known(conversationId)?.State() ?? new LogState(false, false, 0, false));

    /// <inheritdoc/>
    public Task<Appended> AppendAsync(string conversationId, LogEntry entry, string? awaiting, CancellationToken cancellationToken) =>
        Task.FromResult(Of(conversationId).Append(entry, awaiting));

    /// <inheritdoc/>
    public Task<LogPage> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        Task.FromResult(Known(conversationId)?.Read(after, limit) ?? new LogPage([], 0));

    /// <inheritdoc/>
    public Task<IReadOnlyList<PendingAnswer>> PendingAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(Known(conversationId)?.Pending() ?? []);

    /// <inheritdoc/>
    public Task AnsweredAsync(string conversationId, PendingAnswer pending, CancellationToken cancellationToken)
    {
        Known(conversationId)?.Answered(pending);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task EndAsync(string conversationId, CancellationToken cancellationToken)
    {
        Of(conversationId).End();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task ShowTypingAsync(string conversationId, CancellationToken cancellationToken)
    {
        Known(conversationId)?.Wake(LogSignal.Typing);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<LogSubscription> SubscribeAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(Of(conversationId).Subscribe());

    private InProcessConversation? Known(string conversationId) => _conversations.GetValueOrDefault(conversationId)?.Touch(_time.GetTimestamp());

    private InProcessConversation Of(string conversationId)
    {
        Sweep();
        // Places count on from the time, so that they grow even over a restart: a client's old watermark is never ahead.
        return _conversations
            .GetOrAdd(conversationId, _ => new(_time.GetUtcNow().ToUnixTimeMilliseconds(), _options.KeepActivities))
            .Touch(_time.GetTimestamp());
    }

    private void Sweep()
    {
        var swept = Volatile.Read(ref _sweptAt);
        var now = _time.GetTimestamp();
        if (_time.GetElapsedTime(swept, now) < TimeSpan.FromMinutes(1)) return;
        if (Interlocked.CompareExchange(ref _sweptAt, now, swept) != swept) return;
        foreach (var (id, conversation) in _conversations)
        {
            if (_time.GetElapsedTime(conversation.TouchedAt, now) > TimeSpan.FromHours(_options.KeepHours)) _conversations.TryRemove(id, out _);
        }
    }
}
