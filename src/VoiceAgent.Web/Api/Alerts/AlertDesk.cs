using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Alerts;

/// <summary>Where alerts are answered, by the REST interface and by the console. What is resolved stays as it is.</summary>
internal sealed class AlertDesk(IDbContextFactory<VoiceAgentDbContext> databases, TimeProvider time)
{
    /// <summary>"I have it": the first to say so keeps it.</summary>
    /// <returns>The alert, or null when there is none; and whether it was resolved already, and nothing done.</returns>
    public Task<(Alert? Alert, bool WasResolved)> AcknowledgeAsync(Guid id, ClaimsPrincipal who, CancellationToken cancellationToken) =>
        AnswerAsync(id, "alert.acknowledged", who, alert =>
        {
            if (alert.AcknowledgedAt is not null) return false;
            (alert.AcknowledgedAt, alert.AcknowledgedBy) = (time.InstantNow(), who.Identity?.Name);
            return true;
        }, cancellationToken);

    /// <summary>Closes it with what was done.</summary>
    /// <returns>As <see cref="AcknowledgeAsync"/>.</returns>
    public Task<(Alert? Alert, bool WasResolved)> ResolveAsync(Guid id, string resolution, ClaimsPrincipal who, CancellationToken cancellationToken) =>
        AnswerAsync(id, "alert.resolved", who, alert =>
        {
            (alert.ResolvedAt, alert.Resolution) = (time.InstantNow(), resolution);
            return true;
        }, cancellationToken);

    private async Task<(Alert? Alert, bool WasResolved)> AnswerAsync(
        Guid id, string what, ClaimsPrincipal who, Func<Alert, bool> answer, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await database.Alerts.FindAsync([id], cancellationToken) is not { } alert) return (null, false);
        if (alert.ResolvedAt is not null) return (alert, true);
        if (!answer(alert)) return (alert, false);
        database.Record(who, what, id, time);
        await database.SaveChangesAsync(cancellationToken);
        return (alert, false);
    }
}
