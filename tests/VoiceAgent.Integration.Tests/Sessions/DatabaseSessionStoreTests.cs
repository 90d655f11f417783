using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Infrastructure.Database.Sessions;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Sessions;

public sealed class DatabaseSessionStoreTests : SessionStoreContract, IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new();
    private TempDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TempDatabase.CreateAsync(_time);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    protected override Task<ISessionStore> StoreAsync() => Task.FromResult<ISessionStore>(Store());

    protected override Task ExpireAsync(string conversationId)
    {
        _time.Advance(Lifetime);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Sweep_ExpiredAndLive_DeletesTheExpired()
    {
        var store = Store();
        await store.TrySaveAsync(new Session { ConversationId = "old" }, CancellationToken.None);
        _time.Advance(Lifetime);
        await store.TrySaveAsync(new Session { ConversationId = "new" }, CancellationToken.None);

        (await store.SweepAsync(CancellationToken.None)).ShouldBe(1);

        (await store.LoadAsync("new", CancellationToken.None)).ShouldNotBeNull();
    }

    private DatabaseSessionStore Store() => new(_database.Contexts, _time, Lifetime);
}
