using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Infrastructure.Database.Calls;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.CareCalls;

/// <summary>A queue of calls in a database of its own, with one resident to call.</summary>
public abstract class CallQueueStage : IAsyncLifetime
{
    private protected static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 3, 0);
    private protected static readonly Duration Lease = Duration.FromSeconds(60);

    private TempDatabase _database = null!;

    private protected FakeTimeProvider Time { get; } = new(Noon.ToDateTimeOffset());

    private protected Resident Person { get; } = new() { Id = Guid.NewGuid(), Name = "김순자", Phone = "+821000000000", CreatedAt = Noon, ConsentedAt = Noon };

    private protected DatabaseCallQueue Queue { get; private set; } = null!;

    private protected DatabaseCareRecords Records { get; private set; } = null!;

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.CreateAsync(Time, Stop);
        (Queue, Records) = (new(_database.Contexts, Time), new(_database.Contexts));
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        context.Residents.Add(Person);
        await context.SaveChangesAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<Call> ClaimedAsync(string owner)
    {
        await Queue.PlanAsync(NewCall(), Stop);
        return (await Queue.ClaimDueAsync(owner, Lease, 1, Stop))[0];
    }

    private protected async Task<HeldCall> TalkingAsync()
    {
        var held = new HeldCall(await ClaimedAsync("dead"), Person, "dead", Queue);
        await held.DialAsync(Noon, Stop);
        await held.FireAsync(CallTrigger.Ring, Stop);
        await held.FireAsync(CallTrigger.Answer, Stop);
        return held;
    }

    // Talking without an attempt: nothing that the worker leaves, and nothing that recovery can make sense of.
    private protected async Task SetStateAsync(Guid id, CallState state)
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        await context.Calls.Where(call => call.Id == id).ExecuteUpdateAsync(set => set.SetProperty(call => call.State, state), Stop);
    }

    private protected async Task<Call> RecoveredAsync(Guid id, int found = 1)
    {
        Time.Advance(TimeSpan.FromSeconds(61));
        var recovery = new CallRecovery(Queue, Records, Closing(), Alerts(), NullLogger<CallRecovery>.Instance);
        (await recovery.RecoverAsync("living", Lease, [], Stop)).ShouldBe(found);
        return (await Queue.FindAsync(id, Stop))!;
    }

    private protected CallAlerts Alerts() => new(new DatabaseAlertBoard(_database.Contexts), Time);

    private protected CallClosing Closing() => new(Alerts(), Records, Time, Options.Create(new CareCallOptions()));

    private protected Task SayAsync(string conversation, string heard = "밥은 먹었어", params Signal[] signals) => _database.Transcripts.AppendAsync(
        new TranscriptTurn { ConversationId = conversation, Number = 2, At = Noon, Channel = "line", Language = "ko", Kind = "message", Heard = heard, Said = ["네"], Signals = signals }, Stop);

    private protected async Task ConsentAsync(Instant? at)
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        await context.Residents.ExecuteUpdateAsync(set => set.SetProperty(resident => resident.ConsentedAt, at), Stop);
    }

    private protected async Task<Instant?> PlannedUntilAsync(Guid schedule)
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        return (await context.Schedules.SingleAsync(one => one.Id == schedule, Stop)).PlannedUntil;
    }

    private protected async Task<List<Alert>> AlertsAsync()
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        return [.. context.Alerts];
    }

    private protected async Task<Schedule> AddScheduleAsync(Instant? plannedUntil = null)
    {
        var schedule = new Schedule
        {
            Id = Guid.NewGuid(), ResidentId = Person.Id, Dialog = "check-in", Rule = "FREQ=DAILY", StartsOn = new(2026, 1, 1),
            At = new(11, 0), TimeZone = "Asia/Seoul", PlannedUntil = plannedUntil,
        };
        await using var context = await _database.Contexts.CreateDbContextAsync(Stop);
        context.Schedules.Add(schedule);
        await context.SaveChangesAsync(Stop);
        return schedule;
    }

    private protected Call NewCall(Instant? at = null, Guid? schedule = null) => new()
    {
        Id = Guid.NewGuid(),
        ResidentId = Person.Id,
        ScheduleId = schedule,
        Dialog = "check-in",
        PlannedFor = at ?? Noon,
        NextTryAt = at ?? Noon,
        WindowEndsAt = Noon + Duration.FromHours(2),
        Tries = 3,
        RetryMinutes = 30,
    };
}
