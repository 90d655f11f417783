using NodaTime;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>Renews a call's lease while it is worked on, and says so when it is lost. Disposing stops it.</summary>
internal sealed class LeaseKeeper : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopped = new();
    private readonly CancellationTokenSource _lost = new();
    private readonly Task _renewing;

    public LeaseKeeper(ICallQueue queue, Guid callId, string owner, Duration lease, TimeProvider time) =>
        _renewing = RenewAsync(queue, callId, owner, lease, time);

    /// <summary>Cancelled when the lease is lost.</summary>
    public CancellationToken Lost => _lost.Token;

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _renewing;
        _stopped.Dispose();
        _lost.Dispose();
    }

    private async Task RenewAsync(ICallQueue queue, Guid callId, string owner, Duration lease, TimeProvider time)
    {
        try
        {
            while (true)
            {
                await Task.Delay(lease.ToTimeSpan() / 3, time, _stopped.Token);
                if (await queue.RenewAsync(callId, owner, lease, _stopped.Token)) continue;
                await _lost.CancelAsync();
                return;
            }
        }
        catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
        {
            // The work is done: nothing is left to renew.
        }
        catch (Exception)
        {
            // Whatever keeps a lease from being renewed ends it: somebody else will find the call.
            await _lost.CancelAsync();
        }
    }
}
