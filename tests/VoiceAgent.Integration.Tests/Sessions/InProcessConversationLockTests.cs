using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.Conversations.Sessions;

namespace VoiceAgent.Integration.Tests.Sessions;

public sealed class InProcessConversationLockTests : ConversationLockContract
{
    private readonly FakeTimeProvider _time = new();

    protected override Task<(IConversationLock One, IConversationLock Other)> LocksAsync()
    {
        var turns = new InProcessConversationLock(_time);
        return Task.FromResult<(IConversationLock, IConversationLock)>((turns, turns));
    }

    [Fact]
    public async Task Acquire_HeldForTooLong_TimesOut()
    {
        var turns = new InProcessConversationLock(_time);
        await using var held = await turns.AcquireAsync("c", CancellationToken.None);
        var waiting = turns.AcquireAsync("c", CancellationToken.None);

        _time.Advance(InProcessConversationLock.Patience);

        await Should.ThrowAsync<TimeoutException>(() => waiting);
    }

    [Fact]
    public async Task Acquire_ManyConversations_KeepsNoneAfterwards()
    {
        var turns = new InProcessConversationLock(_time);
        for (var index = 0; index < 100; index++) await (await turns.AcquireAsync($"c{index}", CancellationToken.None)).DisposeAsync();

        turns.Count.ShouldBe(0);
    }
}
