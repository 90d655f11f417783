using System.Collections.Concurrent;
using NodaTime;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;

namespace VoiceAgent.Core.Tests.CareCalls.Calls;

/// <summary>Calls, and the places they touch, kept in memory.</summary>
internal static class CallFixtures
{
    public static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 3, 0);

    public static Call NewCall(int tries = 3, Guid? scheduleId = null, Instant? windowEndsAt = null) => new()
    {
        Id = Guid.NewGuid(),
        ResidentId = Guid.NewGuid(),
        ScheduleId = scheduleId,
        Dialog = "check-in",
        PlannedFor = Noon,
        NextTryAt = Noon,
        WindowEndsAt = windowEndsAt ?? Noon + Duration.FromHours(2),
        Tries = tries,
        RetryMinutes = 30,
    };

    public static Resident NewResident() => new() { Id = Guid.NewGuid(), Name = "김순자", Phone = "+821000000000", CreatedAt = Noon, ConsentedAt = Noon };

    public static CallAttempt Attempt(int number, CallState outcome) =>
        new() { Number = number, StartedAt = Noon, EndedAt = Noon, Outcome = outcome, ConversationId = $"call-{number}" };
}

/// <summary>An alert board that can be read.</summary>
internal sealed class AlertList : IAlertBoard
{
    public List<Alert> Alerts { get; } = [];

    public bool Down { get; set; }

    public Action Raising { get; set; } = () => { };

    public Task RaiseAsync(Alert alert, CancellationToken cancellationToken)
    {
        if (Down) throw new TimeoutException("away");
        Raising();
        Alerts.Add(alert);
        return Task.CompletedTask;
    }
}

/// <summary>Records of one resident, who is found by any key.</summary>
internal sealed class OneResidentRecords(Resident resident) : ICareRecords
{
    public bool OptedOut { get; private set; }

    public Task<Resident?> ResidentAsync(Guid residentId, CancellationToken cancellationToken) => Task.FromResult<Resident?>(resident);

    public Task OptOutAsync(Guid residentId, Instant at, CancellationToken cancellationToken)
    {
        OptedOut = true;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<HeardTurn>> HeardAsync(string conversationId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<(Schedule Schedule, Resident Resident)>> SchedulesPlannedBeforeAsync(Instant until, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<(Schedule Schedule, Resident Resident)>>([]);

    public Task MarkPlannedAsync(Guid scheduleId, Instant until, CancellationToken cancellationToken) => throw new NotSupportedException();
}

/// <summary>A queue that saves whatever it is given, until its lease is taken away.</summary>
internal sealed class OneCallQueue : ICallQueue
{
    public bool LeaseLost { get; set; }

    public ConcurrentQueue<string> Owners { get; } = [];

    public Exception? RenewingFails { get; set; }

    public List<CallState> Saved { get; } = [];

    public Task<bool> SaveAsync(Call call, string owner, CancellationToken cancellationToken)
    {
        if (!LeaseLost) Saved.Add(call.State);
        return Task.FromResult(!LeaseLost);
    }

    public Task<bool> RenewAsync(Guid callId, string owner, Duration lease, CancellationToken cancellationToken) =>
        RenewingFails is { } fault ? Task.FromException<bool>(fault) : Task.FromResult(!LeaseLost);

    public Task<bool> PlanAsync(Call call, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Call>> ClaimDueAsync(string owner, Duration lease, int limit, CancellationToken cancellationToken) => Nothing(owner);

    public Task<IReadOnlyList<Call>> ReclaimAsync(string owner, Duration lease, IReadOnlyCollection<Guid> except, int limit, CancellationToken cancellationToken) => Nothing(owner);

    public Task<Call?> FindAsync(Guid callId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> CancelAsync(Guid callId, CancellationToken cancellationToken) => throw new NotSupportedException();

    private Task<IReadOnlyList<Call>> Nothing(string owner)
    {
        Owners.Enqueue(owner);
        return Task.FromResult<IReadOnlyList<Call>>([]);
    }
}
