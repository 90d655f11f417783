using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace VoiceAgent.Infrastructure.Redis;

/// <summary>
/// A key in Redis that this process alone holds, renewed until it is disposed. If the process dies, Redis frees it within
/// <see cref="Length"/>. Whoever stalls for longer than that loses it; the sessions' compare-and-set then keeps the loser from saving.
/// </summary>
internal sealed partial class RedisLease(IDatabase database, RedisKey key, TimeProvider time, ILogger logger) : IAsyncDisposable
{
    /// <summary>How long a key outlives its holder.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    private const string RenewIfMine = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) else return 0 end";
    private const string FreeIfMine = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) else return 0 end";

    private readonly RedisValue _token = Guid.NewGuid().ToString("N");
    private ITimer? _renewal;

    /// <summary>Takes the key if nobody has it, and begins to renew it.</summary>
    public async Task<bool> TryTakeAsync()
    {
        if (!await database.StringSetAsync(key, _token, Length, When.NotExists).ConfigureAwait(false)) return false;
        _renewal = time.CreateTimer(_ => _ = RenewAsync(), null, Length / 3, Length / 3);
        return true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_renewal is null) return;
        await _renewal.DisposeAsync().ConfigureAwait(false);
        try
        {
            await database.ScriptEvaluateAsync(FreeIfMine, [key], [_token]).ConfigureAwait(false);
        }
        catch (Exception error) when (error is RedisException or TimeoutException)
        {
            // The turn is done and saved; Redis frees the key by itself.
            LogNotFreed(error);
        }
    }

    private async Task RenewAsync()
    {
        try
        {
            var renewed = await database.ScriptEvaluateAsync(RenewIfMine, [key], [_token, (long)Length.TotalMilliseconds]).ConfigureAwait(false);
            if ((int)renewed == 0) LogLost();
        }
        catch (Exception error) when (error is RedisException or TimeoutException)
        {
            // There are two more renewals before it runs out.
            LogNotRenewed(error);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A turn lost its lock before it ended; its save will be refused if another turn has saved.")]
    private partial void LogLost();

    [LoggerMessage(LogLevel.Warning, "A turn's lock could not be renewed.")]
    private partial void LogNotRenewed(Exception error);

    [LoggerMessage(LogLevel.Warning, "A turn's lock could not be freed; it runs out by itself.")]
    private partial void LogNotFreed(Exception error);
}
