using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Console.Alerts;

/// <summary>Alerts, as the console reads and answers them.</summary>
internal sealed class AlertBook(IDbContextFactory<VoiceAgentDbContext> databases, TimeProvider time)
{
    private const int Most = 100;

    /// <summary>Open ones worst first, or closed ones latest first.</summary>
    public async Task<IReadOnlyList<AlertLine>> ListAsync(bool closed, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var alerts = closed
            ? database.Alerts.Where(alert => alert.ResolvedAt != null).OrderByDescending(alert => alert.ResolvedAt)
            : database.Alerts.Where(alert => alert.ResolvedAt == null).OrderByDescending(alert => alert.Severity).ThenByDescending(alert => alert.RaisedAt);
        var named = alerts.AsNoTracking().Take(Most).Select(alert => new
        {
            alert,
            Name = database.Residents.Where(resident => resident.Id == alert.ResidentId).Select(resident => resident.Name).FirstOrDefault(),
        });
        return [.. (await named.ToListAsync(cancellationToken)).Select(row => new AlertLine(row.alert, row.Name))];
    }

    /// <summary>"I have it." The first to say so keeps it.</summary>
    public Task AcknowledgeAsync(Guid id, ClaimsPrincipal who, CancellationToken cancellationToken) => ChangeAsync(id, "alert.acknowledged", who, alert =>
    {
        if (alert.AcknowledgedAt is not null) return;
        alert.AcknowledgedAt = time.InstantNow();
        alert.AcknowledgedBy = who.Identity?.Name;
    }, cancellationToken);

    /// <summary>Closes it with what was done.</summary>
    public Task ResolveAsync(Guid id, string resolution, ClaimsPrincipal who, CancellationToken cancellationToken) => ChangeAsync(id, "alert.resolved", who, alert =>
    {
        alert.ResolvedAt ??= time.InstantNow();
        alert.Resolution = resolution;
    }, cancellationToken);

    private async Task ChangeAsync(Guid id, string what, ClaimsPrincipal who, Action<Alert> change, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await database.Alerts.FindAsync([id], cancellationToken) is not { } alert) return;
        change(alert);
        database.Record(who, what, id, time);
        await database.SaveChangesAsync(cancellationToken);
    }
}
