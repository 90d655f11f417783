using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Schedules;

/// <summary>Where schedules are added, changed and removed, by the REST interface and by the console; calls still to come follow.</summary>
internal sealed class ScheduleBook(IDbContextFactory<VoiceAgentDbContext> databases, TimeProvider time)
{
    /// <summary>Adds a schedule; its calls are planned from now on.</summary>
    public async Task AddAsync(Schedule schedule, ClaimsPrincipal who, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        schedule.PlannedUntil = time.InstantNow();
        database.Schedules.Add(schedule);
        database.Record(who, "schedule.added", schedule.Id, time);
        await database.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Changes a schedule as it now is, and has the calls that it has planned and that are still to come planned anew.</summary>
    /// <param name="id">Which.</param>
    /// <param name="write">Writes the change; when it says false, nothing is saved.</param>
    /// <param name="who">Who changes it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The schedule, or null when there is none.</returns>
    public async Task<Schedule?> ChangeAsync(Guid id, Func<Schedule, bool> write, ClaimsPrincipal who, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await database.Schedules.FindAsync([id], cancellationToken) is not { } schedule) return null;
        if (!write(schedule)) return schedule;
        schedule.PlannedUntil = time.InstantNow();
        RemovePlanned(database, id);
        database.Record(who, "schedule.changed", id, time);
        await database.SaveChangesAsync(cancellationToken);
        return schedule;
    }

    /// <summary>Removes a schedule with the calls that it has planned and that are still to come. False when there is none.</summary>
    public async Task<bool> RemoveAsync(Guid id, ClaimsPrincipal who, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await database.Schedules.FindAsync([id], cancellationToken) is not { } schedule) return false;
        RemovePlanned(database, id);
        database.Schedules.Remove(schedule);
        database.Record(who, "schedule.removed", id, time);
        await database.SaveChangesAsync(cancellationToken);
        return true;
    }

    // Only calls that nobody has tried yet: the others are part of the record.
    private static void RemovePlanned(VoiceAgentDbContext database, Guid schedule) => database.Calls.RemoveRange(
        database.Calls.Where(call => call.ScheduleId == schedule && call.State == CallState.Planned && call.Attempts.Count == 0));
}
