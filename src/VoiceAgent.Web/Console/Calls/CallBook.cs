using Microsoft.EntityFrameworkCore;
using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Console.Words;

namespace VoiceAgent.Web.Console.Calls;

/// <summary>Calls, as the console reads them.</summary>
internal sealed class CallBook(IDbContextFactory<VoiceAgentDbContext> databases)
{
    private const int Most = 100;

    /// <summary>The latest calls of a group.</summary>
    public Task<IReadOnlyList<CallLine>> LatestAsync(CallGroup group, CancellationToken cancellationToken)
    {
        var states = group.States();
        return ListAsync(calls => calls.Where(call => states.Contains(call.State)), cancellationToken);
    }

    /// <summary>The calls planned for a day.</summary>
    public Task<IReadOnlyList<CallLine>> OfDayAsync(LocalDate day, CancellationToken cancellationToken)
    {
        var (start, end) = day.Bounds();
        return ListAsync(calls => calls.Where(call => call.PlannedFor >= start && call.PlannedFor < end), cancellationToken);
    }

    /// <summary>A resident's latest calls.</summary>
    public Task<IReadOnlyList<CallLine>> OfResidentAsync(Guid resident, CancellationToken cancellationToken) =>
        ListAsync(calls => calls.Where(call => call.ResidentId == resident), cancellationToken);

    /// <summary>One call, or null.</summary>
    public async Task<CallLine?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ListAsync(calls => calls.Where(call => call.Id == id), cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<CallLine>> ListAsync(Func<IQueryable<Call>, IQueryable<Call>> narrow, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows =
            from call in narrow(database.Calls.AsNoTracking()).OrderByDescending(call => call.PlannedFor).Take(Most)
            join resident in database.Residents on call.ResidentId equals resident.Id
            orderby call.PlannedFor descending
            select new { call, resident.Name };
        return [.. (await rows.ToListAsync(cancellationToken)).Select(row => new CallLine(row.call, row.Name))];
    }
}
