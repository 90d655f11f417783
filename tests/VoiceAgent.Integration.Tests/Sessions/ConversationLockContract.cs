using VoiceAgent.Core.Conversations.Sessions;

namespace VoiceAgent.Integration.Tests.Sessions;

/// <summary>What every turn lock must do; one class a lock runs it.</summary>
public abstract class ConversationLockContract
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The lock as one process has it, and as another has it; the same where only one process may serve.</summary>
    protected abstract Task<(IConversationLock One, IConversationLock Other)> LocksAsync();

    [Fact]
    public async Task Acquire_FiftyTasksOfTwoProcesses_NeverOverlap()
    {
        var (one, other) = await LocksAsync();
        var id = NewId();
        var (inside, most, turns) = (0, 0, 0);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(index => Task.Run(async () =>
        {
            await using var held = await (index % 2 == 0 ? one : other).AcquireAsync(id, Token);
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            turns++; // Not interlocked: only the lock keeps it right.
            Interlocked.Decrement(ref inside);
        })));

        (most, turns).ShouldBe((1, 50));
    }

    [Fact]
    public async Task Acquire_AnotherConversation_DoesNotWait()
    {
        var (one, other) = await LocksAsync();
        await using var held = await one.AcquireAsync(NewId(), Token);

        await using var second = await other.AcquireAsync(NewId(), Token).WaitAsync(TimeSpan.FromSeconds(5), Token);
    }

    [Fact]
    public async Task Dispose_WhileAnotherWaits_LetsItIn()
    {
        var (one, other) = await LocksAsync();
        var id = NewId();
        var held = await one.AcquireAsync(id, Token);
        var waiting = other.AcquireAsync(id, Token);
        waiting.IsCompleted.ShouldBeFalse();

        await held.DisposeAsync();

        await using var second = await waiting.WaitAsync(TimeSpan.FromSeconds(5), Token);
    }

    [Fact]
    public async Task Dispose_Twice_FreesOnlyItsOwn()
    {
        var (one, other) = await LocksAsync();
        var id = NewId();
        var held = await one.AcquireAsync(id, Token);
        await held.DisposeAsync();
        await using var second = await one.AcquireAsync(id, Token);

        await held.DisposeAsync();

        await ShouldBeHeldAsync(other, id);
    }

    [Fact]
    public async Task Acquire_CancelledWhileWaiting_LeavesTheQueue()
    {
        var (one, other) = await LocksAsync();
        var id = NewId();
        var held = await one.AcquireAsync(id, Token);

        await ShouldBeHeldAsync(other, id);
        await held.DisposeAsync();

        await using var second = await other.AcquireAsync(id, Token).WaitAsync(TimeSpan.FromSeconds(5), Token);
    }

    protected static string NewId() => $"line-{Guid.NewGuid():N}";

    private static async Task ShouldBeHeldAsync(IConversationLock turns, string id)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        await Should.ThrowAsync<OperationCanceledException>(() => turns.AcquireAsync(id, soon.Token));
    }
}
