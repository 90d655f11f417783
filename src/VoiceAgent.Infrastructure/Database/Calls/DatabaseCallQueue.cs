using Microsoft.EntityFrameworkCore;
using NodaTime;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Calls;

namespace VoiceAgent.Infrastructure.Database.Calls;

/// <summary>
/// The calls table as the work queue. A claim is an update that names the state it expects, so of two workers that want
/// one call the second changes nothing and knows it.
/// </summary>
internal sealed class DatabaseCallQueue(IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time) : ICallQueue
{
    private static readonly CallState[] InWork = [CallState.Due, CallState.Dialling, CallState.Ringing, CallState.Talking];

    /// <inheritdoc/>
    public async Task<bool> PlanAsync(Call call, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await IsPlannedAsync(context, call, cancellationToken)) return false;
        context.Calls.Add(call);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException) when (call.ScheduleId is not null)
        {
            // Another process planned it in the meantime, or something else is wrong.
            await using var again = await contexts.CreateDbContextAsync(cancellationToken);
            if (await IsPlannedAsync(again, call, cancellationToken)) return false;
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Call>> ClaimDueAsync(string owner, Duration lease, int limit, CancellationToken cancellationToken)
    {
        var now = time.InstantNow();
        return TakeAsync(
            calls => calls.Where(call => call.State == CallState.Planned && call.NextTryAt <= now).OrderBy(call => call.NextTryAt),
            (calls, token) => calls.Where(call => call.State == CallState.Planned && call.NextTryAt <= now).ExecuteUpdateAsync(
                set => set.SetProperty(call => call.State, CallState.Due)
                    .SetProperty(call => call.LeaseOwner, owner).SetProperty(call => call.LeaseUntil, now + lease)
                    .SetProperty(call => call.Revision, call => call.Revision + 1),
                token),
            limit,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Call>> ReclaimAsync(string owner, Duration lease, IReadOnlyCollection<Guid> except, int limit, CancellationToken cancellationToken)
    {
        var now = time.InstantNow();
        return TakeAsync(
            calls => calls.Where(call => InWork.Contains(call.State) && call.LeaseUntil < now && !except.Contains(call.Id)).OrderBy(call => call.LeaseUntil),
            (calls, token) => calls.Where(call => call.LeaseUntil < now).ExecuteUpdateAsync(
                set => set.SetProperty(call => call.LeaseOwner, owner).SetProperty(call => call.LeaseUntil, now + lease)
                    .SetProperty(call => call.Revision, call => call.Revision + 1),
                token),
            limit,
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> RenewAsync(Guid callId, string owner, Duration lease, CancellationToken cancellationToken)
    {
        var until = time.InstantNow() + lease;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.WriteAsync(
            token => context.Calls.Where(call => call.Id == callId && call.LeaseOwner == owner)
                .ExecuteUpdateAsync(set => set.SetProperty(call => call.LeaseUntil, until), token),
            cancellationToken) == 1;
    }

    /// <inheritdoc/>
    public async Task<bool> SaveAsync(Call call, string owner, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            return await context.WriteAsync(token => SaveAsync(context, call, owner, token), cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process took it between our look and our save.
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task<Call?> FindAsync(Guid callId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Calls.AsNoTracking().FirstOrDefaultAsync(call => call.Id == callId, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> CancelAsync(Guid callId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.WriteAsync(
            token => context.Calls.Where(call => call.Id == callId && call.State == CallState.Planned).ExecuteUpdateAsync(
                set => set.SetProperty(call => call.State, CallState.Cancelled).SetProperty(call => call.Revision, call => call.Revision + 1), token),
            cancellationToken) == 1;
    }

    private static Task<bool> IsPlannedAsync(VoiceAgentDbContext context, Call call, CancellationToken cancellationToken) =>
        context.Calls.AnyAsync(other => call.ScheduleId != null && other.ScheduleId == call.ScheduleId && other.PlannedFor == call.PlannedFor, cancellationToken);

    private async Task<IReadOnlyList<Call>> TakeAsync(
        Func<IQueryable<Call>, IQueryable<Call>> wanted, Func<IQueryable<Call>, CancellationToken, Task<int>> take, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = await wanted(context.Calls.AsNoTracking()).Take(limit).Select(call => call.Id).ToListAsync(cancellationToken);
        List<Guid> taken = [];
        foreach (var id in ids)
        {
            if (await context.WriteAsync(token => take(context.Calls.Where(call => call.Id == id), token), cancellationToken) == 1) taken.Add(id);
        }

        if (taken.Count == 0) return [];
        var calls = await context.Calls.AsNoTracking().Where(call => taken.Contains(call.Id)).ToListAsync(cancellationToken);
        return [.. calls.OrderBy(call => taken.IndexOf(call.Id))];
    }

    private static async Task<bool> SaveAsync(VoiceAgentDbContext context, Call call, string owner, CancellationToken cancellationToken)
    {
        var stored = await context.Calls.FirstOrDefaultAsync(one => one.Id == call.Id, cancellationToken);
        if (stored is null || stored.LeaseOwner != owner) return false;
        CallRecord.Copy(call, stored);
        if (!InWork.Contains(call.State)) (stored.LeaseOwner, stored.LeaseUntil) = (null, null);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }
}
