using Microsoft.Extensions.Logging;
using NodaTime;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>Takes up calls whose worker died: what was said is kept, and nobody is rung twice for one call at a time.</summary>
public sealed partial class CallRecovery(ICallQueue queue, ICareRecords records, CallClosing closing, CallAlerts alerts, ILogger<CallRecovery> logger)
{
    private const int AtOnce = 20;

    /// <summary>Looks for such calls, other than those that this process <paramref name="holds"/> itself. Returns how many were taken up.</summary>
    public async Task<int> RecoverAsync(string owner, Duration lease, IReadOnlyCollection<Guid> holds, CancellationToken cancellationToken)
    {
        var calls = await queue.ReclaimAsync(owner, lease, holds, AtOnce, cancellationToken);
        foreach (var call in calls) await TryRecoverAsync(call, owner, cancellationToken);
        return calls.Count;
    }

    private async Task TryRecoverAsync(Call call, string owner, CancellationToken cancellationToken)
    {
        try
        {
            await RecoverAsync(call, owner, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // One call that cannot be taken up must not keep the others waiting; it is found again when this lease runs out.
            LogNotRecovered(e, call.Id);
        }
    }

    private async Task RecoverAsync(Call call, string owner, CancellationToken cancellationToken)
    {
        if (await records.ResidentAsync(call.ResidentId, cancellationToken) is not { } resident) return;
        LogFound(call.Id, call.State);
        try
        {
            await ResolveAsync(new HeldCall(call, resident, owner, queue), cancellationToken);
        }
        catch (LeaseLostException)
        {
            LogTaken(call.Id);
        }
    }

    private async Task ResolveAsync(HeldCall held, CancellationToken cancellationToken)
    {
        if (held.Call.State == CallState.Due)
        {
            await held.FireAsync(CallTrigger.TryAgain, cancellationToken);
            return;
        }

        var said = held.Call.State == CallState.Talking && await HeardAnythingAsync(held, cancellationToken);
        await closing.InterruptAsync(held, said, cancellationToken);
    }

    // The worker may have died between the turn and its alert: what the transcript knows and the call does not is raised now.
    private async Task<bool> HeardAnythingAsync(HeldCall held, CancellationToken cancellationToken)
    {
        var turns = await records.HeardAsync(held.Attempt.ConversationId, cancellationToken);
        foreach (var turn in turns)
            await alerts.RaiseAsync(held.Call, CallFindings.Collect(held.Call, turn.Signals, turn.Text), cancellationToken);
        return turns.Count > 0;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Call {CallId} was left {State} by a worker that is gone")]
    private partial void LogFound(Guid callId, CallState state);

    [LoggerMessage(Level = LogLevel.Error, Message = "Call {CallId} could not be taken up")]
    private partial void LogNotRecovered(Exception exception, Guid callId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Call {CallId} was taken up by another worker")]
    private partial void LogTaken(Guid callId);
}
