using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Signals;
using VoiceAgent.Core.Conversations.Replies;
using static VoiceAgent.Core.Tests.CareCalls.Calls.CallFixtures;

namespace VoiceAgent.Core.Tests.CareCalls.Calls;

public class CallDeskTests
{
    private readonly OneCallQueue _queue = new();
    private readonly FakeTimeProvider _time = new(Noon.ToDateTimeOffset());

    [Fact]
    public async Task Run_NobodyTakesUp_KeepsWhatPassedOnTheLineToItsVeryEnd()
    {
        var call = NewCall();
        call.State = CallState.Due;
        var line = new DecliningLine();

        await Desk(line).RunAsync(new HeldCall(call, NewResident(), "worker", _queue), TestContext.Current.CancellationToken);

        call.Attempts[0].Outcome.ShouldBe(CallState.Declined);
        call.Attempts[0].Trace.Select(passed => passed.What).ShouldBe(["INVITE", "603 Decline", "ACK"]);
    }

    private CallDesk Desk(ILine line)
    {
        var options = Options.Create(new CareCallOptions { AnyHour = true });
        var records = new OneResidentRecords(NewResident());
        var alerts = new CallAlerts(new AlertList(), _time);
        var conversation = new CallConversation((_, _) => throw new NotSupportedException(), new SignalRules(), alerts, _time, options);
        return new(line, conversation, new CallClosing(alerts, records, _time, options), _queue, _time, options, NullLogger<CallDesk>.Instance);
    }

    private sealed class DecliningLine : ILine, ILineCall
    {
        private readonly List<LineEvent> _trace = [new(0, true, "INVITE"), new(20, false, "603 Decline")];

        public IReadOnlyList<LineEvent> Trace => _trace;

        public Task<ILineCall> PlaceAsync(LineRequest request, CancellationToken cancellationToken) => Task.FromResult<ILineCall>(this);

        public Task<Ringing> WaitForAnswerAsync(Duration ringFor, CancellationToken cancellationToken) => Task.FromResult(Ringing.Declined);

        public Task SayAsync(IReadOnlyList<Reply> replies, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<Heard> HearAsync(Duration patience, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task HangUpAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask DisposeAsync()
        {
            _trace.Add(new(21, true, "ACK"));
            return ValueTask.CompletedTask;
        }
    }
}
