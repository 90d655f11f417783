using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Infrastructure.Redis;
using VoiceAgent.Integration.Tests.Redis;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Sessions;

[Collection(RedisCollection.Name)]
public sealed class RedisConversationLockTests(RedisFixture fixture) : ConversationLockContract, IAsyncDisposable
{
    private readonly string _prefix = RedisServer.NewPrefix();
    private readonly List<IConnectionMultiplexer> _connections = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections) await connection.DisposeAsync();
    }

    protected override async Task<(IConversationLock One, IConversationLock Other)> LocksAsync() =>
        (await LockAsync(TimeProvider.System), await LockAsync(TimeProvider.System));

    [Fact]
    public async Task Acquire_HolderDied_IsFreedByRedis()
    {
        var turns = await LockAsync(TimeProvider.System);
        var key = $"{_prefix}turn:c";
        await _connections[0].GetDatabase().StringSetAsync(key, "a dead process", TimeSpan.FromMilliseconds(200));

        await using var held = await turns.AcquireAsync("c", CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Hold_ForLong_IsRenewed()
    {
        var time = new FakeTimeProvider();
        var turns = await LockAsync(time);
        await using var held = await turns.AcquireAsync("c", CancellationToken.None);
        var database = _connections[0].GetDatabase();
        await database.KeyExpireAsync($"{_prefix}turn:c", TimeSpan.FromSeconds(3));

        time.Advance(TimeSpan.FromSeconds(4));

        // The renewal was sent before this question on the same connection, so it is answered first.
        (await database.KeyTimeToLiveAsync($"{_prefix}turn:c")).ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task Dispose_AfterItWasLost_LeavesTheNewHolderAlone()
    {
        var turns = await LockAsync(TimeProvider.System);
        var held = await turns.AcquireAsync("c", CancellationToken.None);
        var database = _connections[0].GetDatabase();
        await database.StringSetAsync($"{_prefix}turn:c", "another process");

        await held.DisposeAsync();

        (await database.StringGetAsync($"{_prefix}turn:c")).ToString().ShouldBe("another process");
    }

    [Fact]
    public async Task Acquire_HeldElsewhereForTooLong_TimesOut()
    {
        var time = new FakeTimeProvider();
        var turns = await LockAsync(time);
        await _connections[0].GetDatabase().StringSetAsync($"{_prefix}turn:c", "another process");

        var waiting = turns.AcquireAsync("c", CancellationToken.None);
        while (!waiting.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await Should.ThrowAsync<TimeoutException>(() => waiting);
    }

    private async Task<RedisConversationLock> LockAsync(TimeProvider time)
    {
        var redis = await fixture.ConnectAsync();
        _connections.Add(redis);
        return new RedisConversationLock(redis, _prefix, time, NullLogger<RedisConversationLock>.Instance);
    }
}
