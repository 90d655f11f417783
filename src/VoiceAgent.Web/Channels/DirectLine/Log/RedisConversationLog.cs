using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace VoiceAgent.Web.Channels.DirectLine.Log;

/// <summary>
/// A log in Redis, shared by every process. A conversation has four keys under <c>PREFIXdirectline:{id}</c>: its activities
/// (a list), the place of each id (a hash), how it stands (a hash), and what waits for an answer (a list);
/// they change together, by script, and expire together.
/// </summary>
public sealed class RedisConversationLog : IConversationLog
{
    private readonly IConnectionMultiplexer _redis;
    private readonly TimeProvider _time;
    private readonly DirectLineOptions _options;
    private readonly string _prefix;

    /// <summary>A log in the Redis of the connection, its keys beginning with the prefix.</summary>
    public RedisConversationLog(IConnectionMultiplexer redis, string keyPrefix, TimeProvider time, IOptions<DirectLineOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _redis = redis;
        _time = time;
        _options = options.Value;
        _prefix = $"{keyPrefix}directline:";
    }

    /// <inheritdoc/>
    public async Task<bool> OpenAsync(string conversationId, PendingAnswer? opening, CancellationToken cancellationToken) =>
        (bool)await RunAsync(RedisScripts.Open, conversationId, cancellationToken, Start(), opening is null ? "" : Element(opening.Id, opening.Awaiting));

    /// <inheritdoc/>
    public async Task<LogState> StateAsync(string conversationId, CancellationToken cancellationToken)
    {
        var state = (RedisValue[])(await RunAsync(RedisScripts.State, conversationId, cancellationToken))!;
        return new((bool)state[0], (bool)state[1], (long)state[2], (bool)state[3]);
    }

    /// <inheritdoc/>
    public async Task<Appended> AppendAsync(string conversationId, LogEntry entry, string? awaiting, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var appended = (RedisValue[])(await RunAsync(
            RedisScripts.Append, conversationId, cancellationToken,
            Start(), _options.KeepActivities, entry.Id, Element(entry.Id, entry.Json), awaiting is null ? "" : Element(entry.Id, awaiting), Channel(conversationId)))!;
        return new((long)appended[0], (bool)appended[1]);
    }

    /// <inheritdoc/>
    public async Task<LogPage> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken)
    {
        var page = (RedisValue[])(await RunAsync(RedisScripts.Read, conversationId, cancellationToken, after, limit))!;
        return new([.. page.Skip(1).Select(element => Split(element).Content)], (long)page[0]);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PendingAnswer>> PendingAsync(string conversationId, CancellationToken cancellationToken)
    {
        var pending = await _redis.GetDatabase().ListRangeAsync(Keys(conversationId)[3]).WaitAsync(cancellationToken);
        return [.. pending.Select(Split).Select(element => new PendingAnswer(element.Id, element.Content))];
    }

    /// <inheritdoc/>
    public Task AnsweredAsync(string conversationId, PendingAnswer pending, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pending);
        return _redis.GetDatabase().ListRemoveAsync(Keys(conversationId)[3], Element(pending.Id, pending.Awaiting), 1).WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task EndAsync(string conversationId, CancellationToken cancellationToken) =>
        RunAsync(RedisScripts.End, conversationId, cancellationToken, Start());

    /// <inheritdoc/>
    public Task ShowTypingAsync(string conversationId, CancellationToken cancellationToken) =>
        _redis.GetSubscriber().PublishAsync(RedisChannel.Literal(Channel(conversationId)), "typing").WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<LogSubscription> SubscribeAsync(string conversationId, CancellationToken cancellationToken)
    {
        var subscriber = _redis.GetSubscriber();
        var channel = RedisChannel.Literal(Channel(conversationId));
        Action<RedisChannel, RedisValue>? heard = null;
        var subscription = new LogSubscription(async _ => await subscriber.UnsubscribeAsync(channel, heard));
        heard = (_, what) => subscription.Signal(what == "typing" ? LogSignal.Typing : LogSignal.Appended);
        await subscriber.SubscribeAsync(channel, heard).WaitAsync(cancellationToken);
        return subscription;
    }

    private string Channel(string conversationId) => $"{_prefix}{{{conversationId}}}:new";

    private RedisKey[] Keys(string conversationId) =>
    [
        $"{_prefix}{{{conversationId}}}:log",
        $"{_prefix}{{{conversationId}}}:places",
        $"{_prefix}{{{conversationId}}}:state",
        $"{_prefix}{{{conversationId}}}:pending",
    ];

    private static string Element(string id, string content) => $"{id}\n{content}";

    private static (string Id, string Content) Split(RedisValue element)
    {
        var text = (string)element!;
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        return (text[..line], text[(line + 1)..]);
    }

    // Places count on from the time, so that they grow even when Redis was emptied: a client's old watermark is never ahead.
    private RedisValue Start() => _time.GetUtcNow().ToUnixTimeMilliseconds();

    private Task<RedisResult> RunAsync(string script, string conversationId, CancellationToken cancellationToken, params RedisValue[] arguments)
    {
        RedisValue[] all = [(long)TimeSpan.FromHours(_options.KeepHours).TotalMilliseconds, .. arguments];
        return _redis.GetDatabase().ScriptEvaluateAsync(script, Keys(conversationId), all).WaitAsync(cancellationToken);
    }
}
