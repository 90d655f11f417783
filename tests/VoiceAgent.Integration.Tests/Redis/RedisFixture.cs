using StackExchange.Redis;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Redis;

/// <summary>One Redis for all tests that share it; a test without one is skipped with the reason.</summary>
public sealed class RedisFixture : IAsyncLifetime
{
    private RedisServer? _server;

    /// <summary>Its connection string; skips the calling test when there is no Redis.</summary>
    public string Connection
    {
        get
        {
            Assert.SkipWhen(_server is null, RedisServer.MissingBecause ?? "");
            return _server!.Connection;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (RedisServer.MissingBecause is null) _server = await RedisServer.StartAsync(CancellationToken.None);
    }

    /// <summary>A connection of its own: what another process would have.</summary>
    public async Task<IConnectionMultiplexer> ConnectAsync() => await ConnectionMultiplexer.ConnectAsync(Connection);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }
}

/// <summary>Tests that share one Redis.</summary>
[CollectionDefinition(Name)]
public sealed class RedisCollection : ICollectionFixture<RedisFixture>
{
    public const string Name = "Redis";
}
