using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using VoiceAgent.Core.CareCalls.Schedules;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>
/// Plans calls, claims those that are due, and holds as many at once as it may. When the service stops it claims no more,
/// gives calls under way some time to end, and then keeps what was said or gives the call back.
/// </summary>
public sealed partial class CallWorker(
    CallPlanner planner, CallRecovery recovery, CallDesk desk, ICallQueue queue, ICareRecords records, TimeProvider time, IOptions<CareCallOptions> options, ILogger<CallWorker> logger)
    : BackgroundService
{
    private static readonly Duration PlanEvery = Duration.FromMinutes(1);

    private readonly Dictionary<Guid, Task> _calls = [];
    private readonly CancellationTokenSource _abort = new();
    private Instant _plannedAt = Instant.MinValue;

    // A fresh one for every claim: after a clock step the process must not pass for the owner of what it has lost.
    private static string NewOwner => $"{Environment.MachineName}-{Guid.NewGuid():N}";

    private Duration Lease => Duration.FromSeconds(options.Value.LeaseSeconds);

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        _abort.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Workers == 0) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            await RoundAsync(stoppingToken);
            await PauseAsync(stoppingToken);
        }

        await DrainAsync();
    }

    private async Task RoundAsync(CancellationToken stopping)
    {
        try
        {
            await PlanAsync(stopping);
            ForgetEnded();
            await recovery.RecoverAsync(NewOwner, Lease, _calls.Keys, stopping);
            await ClaimAsync(stopping);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // The database may be away for a while; the next round tries again.
            LogRoundFailed(e);
        }
        catch (OperationCanceledException)
        {
            // The service stops: what was claimed and not begun is found again when its lease runs out.
        }
    }

    private async Task PlanAsync(CancellationToken stopping)
    {
        var now = time.InstantNow();
        if (_plannedAt + PlanEvery > now) return;
        await planner.PlanAsync(now, now + Duration.FromHours(options.Value.HorizonHours), stopping);
        _plannedAt = now;
    }

    private async Task ClaimAsync(CancellationToken stopping)
    {
        var free = options.Value.Workers - _calls.Count;
        if (free <= 0) return;
        var owner = NewOwner;
        foreach (var call in await queue.ClaimDueAsync(owner, Lease, free, stopping)) _calls[call.Id] = WorkAsync(call, owner);
    }

    private void ForgetEnded()
    {
        foreach (var (id, _) in _calls.Where(call => call.Value.IsCompleted).ToList()) _calls.Remove(id);
    }

    private async Task WorkAsync(Call call, string owner)
    {
        try
        {
            if (await records.ResidentAsync(call.ResidentId, _abort.Token) is { } resident)
                await desk.RunAsync(new HeldCall(call, resident, owner, queue), _abort.Token);
        }
        catch (Exception e)
        {
            // Nobody awaits this task but the drain; the call is found again when its lease runs out.
            LogCallFailed(e, call.Id);
        }
    }

    private async Task PauseAsync(CancellationToken stopping)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(options.Value.PollSeconds), time, stopping);
        }
        catch (OperationCanceledException)
        {
            // Stopping: the loop ends by itself.
        }
    }

    private async Task DrainAsync()
    {
        var all = Task.WhenAll(_calls.Values);
        var patience = Task.Delay(TimeSpan.FromSeconds(options.Value.DrainSeconds), time, CancellationToken.None);
        if (await Task.WhenAny(all, patience) != all) await _abort.CancelAsync();
        await all;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of planning and claiming calls failed")]
    private partial void LogRoundFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Call {CallId} could not be worked on")]
    private partial void LogCallFailed(Exception exception, Guid callId);
}
