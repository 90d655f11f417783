using Microsoft.Extensions.Time.Testing;
using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using static VoiceAgent.Core.Tests.CareCalls.Calls.CallFixtures;

namespace VoiceAgent.Core.Tests.CareCalls.Calls;

public class LeaseKeeperTests
{
    private static readonly Duration Lease = Duration.FromSeconds(60);

    private readonly OneCallQueue _queue = new();
    private readonly FakeTimeProvider _time = new(Noon.ToDateTimeOffset());

    [Fact]
    public async Task Renew_StoreGivesUpWaiting_LeaseIsLost()
    {
        _queue.RenewingFails = new TaskCanceledException("the database took too long");
        await using var keeper = new LeaseKeeper(_queue, Guid.NewGuid(), "worker", Lease, _time);
        _time.Advance(TimeSpan.FromSeconds(20));
        await LostAsync(keeper);
    }

    [Fact]
    public async Task Renew_TakenByAnother_LeaseIsLost()
    {
        _queue.LeaseLost = true;
        await using var keeper = new LeaseKeeper(_queue, Guid.NewGuid(), "worker", Lease, _time);
        _time.Advance(TimeSpan.FromSeconds(20));
        await LostAsync(keeper);
    }

    [Fact]
    public async Task Dispose_WorkIsDone_LeaseIsNotLost()
    {
        var keeper = new LeaseKeeper(_queue, Guid.NewGuid(), "worker", Lease, _time);
        var lost = keeper.Lost;
        await keeper.DisposeAsync();
        lost.IsCancellationRequested.ShouldBeFalse();
    }

    private static async Task LostAsync(LeaseKeeper keeper)
    {
        var lost = new TaskCompletionSource();
        await using var told = keeper.Lost.Register(lost.SetResult);
        await lost.Task.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System, TestContext.Current.CancellationToken);
    }
}
