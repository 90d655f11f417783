using StackExchange.Redis;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Infrastructure.Redis;
using VoiceAgent.Integration.Tests.Redis;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Sessions;

[Collection(RedisCollection.Name)]
public sealed class RedisSessionStoreTests(RedisFixture fixture) : SessionStoreContract, IAsyncDisposable
{
    private readonly string _prefix = RedisServer.NewPrefix();
    private IConnectionMultiplexer? _redis;

    public async ValueTask DisposeAsync()
    {
        if (_redis is not null) await _redis.DisposeAsync();
    }

    protected override async Task<ISessionStore> StoreAsync()
    {
        _redis ??= await fixture.ConnectAsync();
        return new RedisSessionStore(_redis, _prefix, Lifetime);
    }

    // Redis has a clock of its own, so the time to live is looked at and then cut short.
    protected override async Task ExpireAsync(string conversationId)
    {
        var key = $"{_prefix}session:{conversationId}";
        var left = (await _redis!.GetDatabase().KeyTimeToLiveAsync(key)).ShouldNotBeNull();
        left.ShouldBeInRange(Lifetime - TimeSpan.FromMinutes(1), Lifetime);
        await _redis.GetDatabase().KeyExpireAsync(key, TimeSpan.Zero);
    }
}
