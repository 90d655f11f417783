using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Calls;

/// <content>Giving the call away.</content>
public sealed partial class PhoneCall
{
    /// <summary>Gives the call to another number without asking there first (blind transfer, RFC 3515). The number must be one that may be called.</summary>
    public Task<TransferOutcome> TransferAsync(string number, CancellationToken cancellationToken)
    {
        if (_line.Address(number) is not { } target) return Task.FromResult(new TransferOutcome(false, 403));
        return ReferAsync(new(target), cancellationToken);
    }

    /// <summary>Connects the far end with that of another call of ours, which is up (attended transfer, RFC 3891); both of our calls end.</summary>
    public Task<TransferOutcome> TransferAsync(PhoneCall to, CancellationToken cancellationToken)
    {
        if (to._session?.Dialog is not { IsConfirmed: true } dialog) return Task.FromResult(new TransferOutcome(false, 481));
        var bare = dialog.RemoteTarget.AsRequestUri();
        return SipUri.TryParse($"{bare}?Replaces={Replacement.Of(dialog)}", out var target)
            ? ReferAsync(new(target), cancellationToken) : Task.FromResult(new TransferOutcome(false, 400));
    }

    private async Task<TransferOutcome> ReferAsync(NameAddress target, CancellationToken cancellationToken)
    {
        if (_session is not { } session) return new(false, 481);
        var told = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        session.Stack.Queue.Post(() => session.Transfers.Refer(target, new(session.Dialog!.Local.Uri), told.SetResult));
        var status = await told.Task.WaitAsync(cancellationToken);
        if (status is < 200 or >= 300) return new(false, status);
        await HangUpAsync(cancellationToken);
        return new(true, status);
    }
}
