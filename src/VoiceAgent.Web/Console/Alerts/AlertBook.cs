using Microsoft.EntityFrameworkCore;
using VoiceAgent.Infrastructure.Database;

namespace VoiceAgent.Web.Console.Alerts;

/// <summary>Alerts, as the console reads them.</summary>
internal sealed class AlertBook(IDbContextFactory<VoiceAgentDbContext> databases)
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
}
