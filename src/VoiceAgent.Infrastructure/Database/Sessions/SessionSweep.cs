using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace VoiceAgent.Infrastructure.Database.Sessions;

/// <summary>Takes expired sessions out of the database once an hour; what Redis does by itself.</summary>
internal sealed partial class SessionSweep(DatabaseSessionStore store, TimeProvider time, ILogger<SessionSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false)) await SweepAsync(stoppingToken).ConfigureAwait(false);
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            LogSwept(await store.SweepAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception error) when (error is System.Data.Common.DbException)
        {
            // Expired rows are harmless; the next hour tries again.
            LogFailed(error);
        }
    }

    [LoggerMessage(LogLevel.Debug, "Deleted {Count} expired sessions.")]
    private partial void LogSwept(int count);

    [LoggerMessage(LogLevel.Warning, "Could not delete expired sessions; trying again in an hour.")]
    private partial void LogFailed(Exception error);
}
