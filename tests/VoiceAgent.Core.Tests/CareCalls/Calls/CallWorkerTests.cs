using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.CareCalls.Signals;
using static VoiceAgent.Core.Tests.CareCalls.Calls.CallFixtures;

namespace VoiceAgent.Core.Tests.CareCalls.Calls;

public class CallWorkerTests
{
    private readonly OneCallQueue _queue = new();
    private readonly FakeTimeProvider _time = new(Noon.ToDateTimeOffset());

    [Fact]
    public async Task Round_EveryClaim_HasAnOwnerOfItsOwn()
    {
        using var worker = Worker();
        await worker.StartAsync(TestContext.Current.CancellationToken);
        while (_queue.Owners.Count < 6)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await worker.StopAsync(TestContext.Current.CancellationToken);
        _queue.Owners.Distinct().Count().ShouldBe(_queue.Owners.Count);
    }

    private CallWorker Worker()
    {
        var options = Options.Create(new CareCallOptions());
        var records = new OneResidentRecords(NewResident());
        var alerts = new CallAlerts(new AlertList(), _time);
        var closing = new CallClosing(alerts, records, _time, options);
        var conversation = new CallConversation((_, _) => throw new NotSupportedException(), new SignalRules(), alerts, _time, options);
        return new(
            new CallPlanner(records, _queue, NullLogger<CallPlanner>.Instance),
            new CallRecovery(_queue, records, closing, alerts, NullLogger<CallRecovery>.Instance),
            new CallDesk(new NoLine(), conversation, closing, _queue, _time, options, NullLogger<CallDesk>.Instance),
            _queue, records, _time, options, NullLogger<CallWorker>.Instance);
    }

    private sealed class NoLine : ILine
    {
        public Task<ILineCall> PlaceAsync(LineRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
