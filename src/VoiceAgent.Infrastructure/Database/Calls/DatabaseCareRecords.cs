using Microsoft.EntityFrameworkCore;
using NodaTime;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;

namespace VoiceAgent.Infrastructure.Database.Calls;

/// <summary>Residents, schedules and transcripts as care calls need them, from the database.</summary>
internal sealed class DatabaseCareRecords(IDbContextFactory<VoiceAgentDbContext> contexts) : ICareRecords
{
    /// <inheritdoc/>
    public async Task<Resident?> ResidentAsync(Guid residentId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Residents.AsNoTracking().FirstOrDefaultAsync(resident => resident.Id == residentId, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(Schedule Schedule, Resident Resident)>> SchedulesPlannedBeforeAsync(Instant until, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await context.Schedules.AsNoTracking()
            .Where(schedule => schedule.Active && (schedule.PlannedUntil == null || schedule.PlannedUntil < until))
            .Join(context.Residents.AsNoTracking(), schedule => schedule.ResidentId, resident => resident.Id, (schedule, resident) => new { schedule, resident })
            .ToListAsync(cancellationToken);
        return [.. found.Select(pair => (pair.schedule, pair.resident))];
    }

    /// <inheritdoc/>
    public async Task MarkPlannedAsync(Guid scheduleId, Instant until, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.WriteAsync(
            token => context.Schedules.Where(schedule => schedule.Id == scheduleId)
                .ExecuteUpdateAsync(set => set.SetProperty(schedule => schedule.PlannedUntil, until), token),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task OptOutAsync(Guid residentId, Instant at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.WriteAsync(
            token => context.Residents.Where(resident => resident.Id == residentId && resident.OptedOutAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(resident => resident.OptedOutAt, at), token),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HeardTurn>> HeardAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var turns = await context.Turns.AsNoTracking()
            .Where(turn => turn.ConversationId == conversationId && turn.Kind == "message")
            .OrderBy(turn => turn.Number)
            .ToListAsync(cancellationToken);
        return [.. turns.Select(turn => new HeardTurn(turn.Heard, turn.Signals))];
    }
}
