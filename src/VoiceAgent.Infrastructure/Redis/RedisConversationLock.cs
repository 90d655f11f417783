using Microsoft.Extensions.Logging;
using StackExchange.Redis;
using VoiceAgent.Core.Conversations.Sessions;

namespace VoiceAgent.Infrastructure.Redis;

/// <summary>
/// Keeps the turns of one conversation apart over all replicas. Turns of this process first queue among themselves, in order;
/// the first of them then asks Redis, so that at most one of each process polls for a conversation.
/// </summary>
/// <param name="redis">The connection.</param>
/// <param name="prefix">What every key begins with.</param>
/// <param name="time">The clock of waits and renewals.</param>
/// <param name="logger">Where a lost lock is told.</param>
public sealed class RedisConversationLock(IConnectionMultiplexer redis, string prefix, TimeProvider time, ILogger<RedisConversationLock> logger)
    : IConversationLock
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(64);

    private readonly InProcessConversationLock _here = new(time);

    /// <inheritdoc/>
    public async Task<IAsyncDisposable> AcquireAsync(string conversationId, CancellationToken cancellationToken)
    {
        var here = await _here.AcquireAsync(conversationId, cancellationToken).ConfigureAwait(false);
        try
        {
            var lease = new RedisLease(redis.GetDatabase(), $"{prefix}turn:{conversationId}", time, logger);
            await TakeAsync(lease, cancellationToken).ConfigureAwait(false);
            return new Held(lease, here);
        }
        catch
        {
            await here.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task TakeAsync(RedisLease lease, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        for (var pause = ShortestPause; !await lease.TryTakeAsync().ConfigureAwait(false); pause = Longer(pause))
        {
            if (time.GetElapsedTime(began) >= InProcessConversationLock.Patience)
                throw new TimeoutException($"A turn on another replica held the conversation for more than {InProcessConversationLock.Patience.TotalSeconds} s.");
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static TimeSpan Longer(TimeSpan pause) => pause < LongestPause ? pause * 2 : LongestPause;

    private sealed class Held(RedisLease lease, IAsyncDisposable here) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await lease.DisposeAsync().ConfigureAwait(false);
            }
            finally
            {
                await here.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
