using Microsoft.Extensions.Logging;
using NodaTime;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>Takes up calls whose worker died: what was said is kept, and nobody is rung twice for one call at a time.</summary>
public sealed partial class CallRecovery(ICallQueue queue, ICareRecords records, CallClosing closing, ILogger<CallRecovery> logger)
{
    private const int AtOnce = 20;

    /// <summary>Looks for such calls. Returns how many were taken up.</summary>
    public async Task<int> RecoverAsync(string owner, Duration lease, CancellationToken cancellationToken)
    {
        var calls = await queue.ReclaimAsync(owner, lease, AtOnce, cancellationToken);
        foreach (var call in calls) await RecoverAsync(call, owner, cancellationToken);
        return calls.Count;
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

        var said = held.Call.State == CallState.Talking && await records.WasAnythingSaidAsync(held.Attempt.ConversationId, cancellationToken);
        await closing.InterruptAsync(held, said, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Call {CallId} was left {State} by a worker that is gone")]
    private partial void LogFound(Guid callId, CallState state);

    [LoggerMessage(Level = LogLevel.Information, Message = "Call {CallId} was taken up by another worker")]
    private partial void LogTaken(Guid callId);
}
