using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.Conversations.Sessions;

namespace VoiceAgent.Integration.Tests.Sessions;

public sealed class InProcessSessionStoreTests : SessionStoreContract
{
    private readonly FakeTimeProvider _time = new();

    protected override Task<ISessionStore> StoreAsync() => Task.FromResult<ISessionStore>(new InProcessSessionStore(_time, Lifetime));

    protected override Task ExpireAsync(string conversationId)
    {
        _time.Advance(Lifetime);
        return Task.CompletedTask;
    }
}
