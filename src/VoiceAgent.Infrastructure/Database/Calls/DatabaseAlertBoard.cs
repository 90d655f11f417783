using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.CareCalls.Alerts;

namespace VoiceAgent.Infrastructure.Database.Calls;

/// <summary>Puts alerts into the table that staff work from.</summary>
internal sealed class DatabaseAlertBoard(IDbContextFactory<VoiceAgentDbContext> contexts) : IAlertBoard
{
    /// <inheritdoc/>
    public async Task RaiseAsync(Alert alert, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.WriteAsync(token => PutUpAsync(context, alert, token), cancellationToken);
    }

    private static async Task<bool> PutUpAsync(VoiceAgentDbContext context, Alert alert, CancellationToken cancellationToken)
    {
        // Only the worker that holds a call raises its alerts, so nobody puts up the same one between look and save.
        if (alert.CallId is { } callId && await context.Alerts.AnyAsync(known => known.CallId == callId && known.Kind == alert.Kind, cancellationToken))
            return false;
        context.Alerts.Add(alert);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }
}
