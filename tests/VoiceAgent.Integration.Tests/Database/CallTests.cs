using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Database;

public sealed class CallTests : IAsyncLifetime
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 24, 1, 0);
    private readonly Resident _resident = new() { Id = Guid.NewGuid(), Name = "김순자", Phone = "+821000000101", CreatedAt = At };
    private Schedule _schedule = null!;
    private TempDatabase _database = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.CreateAsync();
        _schedule = new()
        {
            Id = Guid.NewGuid(),
            ResidentId = _resident.Id,
            Dialog = "check-in",
            Rule = "FREQ=DAILY",
            StartsOn = new(2026, 11, 24),
            At = new(10, 0),
            TimeZone = "Asia/Seoul",
        };
        await AddAsync(_resident, _schedule);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Call_Stored_IsReadBackWhole()
    {
        var call = Call(At);
        call.Attempts.Add(new() { Number = 1, StartedAt = At, AnsweredAt = At + Duration.FromSeconds(9), ConversationId = "c-1" });
        call.Attempts[0].Trace = [new(0, true, "INVITE"), new(1_800, false, "180 Ringing")];
        call.Signals = [new("pain", Severity.Attention, "무릎이 아파")];
        call.Indicators = [new("meal", "good", "먹었지")];

        await AddAsync(call);

        await using var context = await _database.Contexts.CreateDbContextAsync(Token);
        Json(await context.Calls.AsNoTracking().SingleAsync(Token)).ShouldBe(Json(call));
        Json(await context.Schedules.AsNoTracking().SingleAsync(Token)).ShouldBe(Json(_schedule));
    }

    [Fact]
    public async Task Call_PlannedTwiceForTheSameTime_IsRefused()
    {
        await AddAsync(Call(At));

        await Should.ThrowAsync<DbUpdateException>(() => AddAsync(Call(At)));
    }

    [Fact]
    public async Task Call_ChangedByTwo_TheSecondIsRefused()
    {
        var call = Call(At);
        await AddAsync(call);
        await using var one = await _database.Contexts.CreateDbContextAsync(Token);
        await using var other = await _database.Contexts.CreateDbContextAsync(Token);
        (await one.Calls.SingleAsync(Token)).State = CallState.Due;
        (await other.Calls.SingleAsync(Token)).State = CallState.Cancelled;
        await one.SaveChangesAsync(Token);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync(Token));
    }

    [Fact]
    public async Task Call_AttemptAdded_RaisesTheRevision()
    {
        await AddAsync(Call(At));
        await using var context = await _database.Contexts.CreateDbContextAsync(Token);
        var call = await context.Calls.SingleAsync(Token);

        call.Attempts.Add(new() { Number = 1, StartedAt = At, ConversationId = "c-1" });
        await context.SaveChangesAsync(Token);

        await using var fresh = await _database.Contexts.CreateDbContextAsync(Token);
        (await fresh.Calls.SingleAsync(Token)).Revision.ShouldBe(1);
    }

    [Fact]
    public async Task Call_SignalAddedInPlace_IsSaved()
    {
        await AddAsync(Call(At));
        await using var context = await _database.Contexts.CreateDbContextAsync(Token);
        (await context.Calls.SingleAsync(Token)).Signals.Add(new("mood", Severity.Attention, "외로워"));
        await context.SaveChangesAsync(Token);

        await using var fresh = await _database.Contexts.CreateDbContextAsync(Token);
        (await fresh.Calls.SingleAsync(Token)).Signals.ShouldHaveSingleItem().Name.ShouldBe("mood");
    }

    private Call Call(Instant plannedFor) => new()
    {
        Id = Guid.NewGuid(),
        ResidentId = _resident.Id,
        ScheduleId = _schedule.Id,
        Dialog = "check-in",
        PlannedFor = plannedFor,
        NextTryAt = plannedFor,
        WindowEndsAt = plannedFor + Duration.FromHours(8),
        Tries = 3,
        RetryMinutes = 30,
    };

    private async Task AddAsync(params object[] records)
    {
        await using var context = await _database.Contexts.CreateDbContextAsync(Token);
        context.AddRange(records);
        await context.SaveChangesAsync(Token);
    }

    // Equal in every property; the kinds of list differ.
    private static string Json<T>(T record) => JsonSerializer.Serialize(record);
}
