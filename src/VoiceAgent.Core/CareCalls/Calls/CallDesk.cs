using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>Works through one claimed call: whether it may still be made, the attempt, and what follows from how it ended.</summary>
public sealed partial class CallDesk(
    ILine line, CallConversation conversation, CallClosing closing, ICallQueue queue, TimeProvider time, IOptions<CareCallOptions> options, ILogger<CallDesk> logger)
{
    /// <summary>Makes the attempt. When <paramref name="abort"/> is cancelled the call ends at once: kept as partial if something was said, else given back.</summary>
    public async Task RunAsync(HeldCall held, CancellationToken abort)
    {
        if (await closing.RefuseAsync(held, abort)) return;
        await using var lease = new LeaseKeeper(queue, held.Call.Id, held.Owner, Duration.FromSeconds(options.Value.LeaseSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(abort, lease.Lost);
        try
        {
            await AttemptAsync(held, lease, either.Token);
        }
        catch (LeaseLostException)
        {
            LogLeaseLost(held.Call.Id);
        }
    }

    private async Task AttemptAsync(HeldCall held, LeaseKeeper lease, CancellationToken cancellationToken)
    {
        try
        {
            await held.DialAsync(time.InstantNow(), cancellationToken);
            var end = await PlaceAsync(held, cancellationToken);
            // Not the token: however an attempt ended, its end is written down.
            await closing.CloseAsync(held, end, CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            if (lease.Lost.IsCancellationRequested) throw new LeaseLostException(held.Call.Id);
            await closing.InterruptAsync(held, held.Spoke, CancellationToken.None);
        }
        catch (Exception e) when (e is not LeaseLostException)
        {
            LogBroken(e, held.Call.Id);
            await closing.BreakAsync(held, CancellationToken.None);
        }
    }

    private async Task<CallEnd> PlaceAsync(HeldCall held, CancellationToken cancellationToken)
    {
        var request = new LineRequest(held.Call.Id, held.Resident.Phone, held.Resident.Id, held.Resident.Language);
        var call = await line.PlaceAsync(request, cancellationToken);
        try
        {
            return await TalkAsync(held, call, cancellationToken);
        }
        finally
        {
            await call.DisposeAsync();
            held.Attempt.Trace = [.. call.Trace];
        }
    }

    private async Task<CallEnd> TalkAsync(HeldCall held, ILineCall call, CancellationToken cancellationToken)
    {
        await held.FireAsync(CallTrigger.Ring, cancellationToken);
        var ringing = await call.WaitForAnswerAsync(Duration.FromSeconds(options.Value.RingSeconds), cancellationToken);
        if (ringing != Ringing.Answered) return CallEnd.Of(ringing);
        held.Attempt.AnsweredAt = time.InstantNow();
        await held.FireAsync(CallTrigger.Answer, cancellationToken);
        return await conversation.TalkAsync(held, call, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Call {CallId} is no longer this worker's; it hung up")]
    private partial void LogLeaseLost(Guid callId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Call {CallId} broke")]
    private partial void LogBroken(Exception exception, Guid callId);
}
