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
        context.Alerts.Add(alert);
        await context.SaveChangesAsync(cancellationToken);
    }
}
