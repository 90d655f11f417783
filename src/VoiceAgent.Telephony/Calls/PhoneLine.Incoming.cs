using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Transactions;

namespace VoiceAgent.Telephony.Calls;

/// <content>Calls that come in, and what calls tell the line.</content>
public sealed partial class PhoneLine
{
    internal void OnAnswered(PhoneCall call, TimeSpan setup) => _metrics.Answered(call.Direction, setup);

    internal void OnEnded(PhoneCall call, CallEnd end, MediaSession? media)
    {
        _metrics.Ended(call.Direction, end, media?.Statistics);
        _traces.Close(call.SipCallId);
        _calls.Remove(call);
        LogEnded(_logger, call.Direction, end.Outcome, end.Status, end.Talked.TotalSeconds);
        if (media is not null) _ = media.DisposeAsync().AsTask();
    }

    /// <summary>The far end's REFER: followed with the same sound, when the configuration lets it and the number may be called.</summary>
    internal void OnTransferAsked(PhoneCall call, TransferAsked asked)
    {
        var isNumber = asked.Target.User is { } user && _addresses.Knows(asked.Target.HostName) && _gate.Judge(user, out _) == Safety.CallRefusal.None;
        var number = isNumber ? asked.Target.User! : asked.Target.ToString();
        if (!_options.Inbound.FollowTransfers || call.Media is not { } media) asked.Refuse(603);
        else if (_gate.Enter(number, out var dialled) != Safety.CallRefusal.None || _addresses.Call(dialled!, new(number), MayFollow) is not { } outgoing) asked.Refuse(403);
        else
        {
            asked.Accept();
            FollowTransfer(call, media, asked, outgoing);
        }
    }

    private void FollowTransfer(PhoneCall call, MediaSession media, TransferAsked asked, OutgoingCall outgoing)
    {
        List<(string, string)> fields = [.. outgoing.Fields];
        if (asked.Replaces is { } replaces) fields.Add(("Replaces", replaces));
        if (asked.ReferredBy is { } by) fields.Add(("Referred-By", by));
        var session = new OutgoingSession(_stack, outgoing with { Fields = fields, Target = asked.Target }, Describe(media), Settings(new(outgoing.Target.ToString())));
        session.Observer = new TransferObserver(call, session, asked);
        session.Start();
    }

    private void OnInvited(ServerTransaction transaction, InviteSession? replaced)
    {
        var old = replaced is null ? null : _calls.Find(replaced);
        if (old?.Media is { } media) Replace(old, replaced!, transaction, media);
        else if (Incoming is { } taker) Take(transaction, taker);
        else new IncomingSession(_stack, transaction, Nothing, Settings(null)).HangUp(new(EndCause.RefusedByUs, 480, "Nobody takes calls"));
    }

    private void Take(ServerTransaction transaction, Func<PhoneCall, Task> taker)
    {
        var request = transaction.Request;
        var media = _media.Open(new MediaOptions());
        var session = new IncomingSession(_stack, transaction, Describe(media), Settings(null));
        var trace = _traces.Open(session.CallId);
        if (request.Flow is { } flow) trace.Add(request, flow.Remote, sent: false);
        var call = new PhoneCall(this, CallDirection.In, CallerOf.Request(request), media, trace) { Called = request.Uri.User ?? "" };
        Begin(call, session);
        if (session.Start()) _ = HandAsync(call, taker);
    }

    /// <summary>Another phone takes over (RFC 3891): the same call and sound go on with it.</summary>
    private void Replace(PhoneCall old, InviteSession replaced, ServerTransaction transaction, MediaSession media)
    {
        var session = new IncomingSession(_stack, transaction, Describe(media), Settings(null));
        if (!session.Start()) return;
        old.Follow(session);
        session.Accept();
        replaced.HangUp(new(EndCause.Replaced, 200, "Replaced"));
    }

    private async Task HandAsync(PhoneCall call, Func<PhoneCall, Task> taker)
    {
        await Task.Yield();
        try
        {
            await taker(call);
            if (call.Progress is not (CallProgress.Answered or CallProgress.Ended)) call.Refuse(480);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogTaker(_logger, fault.GetType().Name, fault);
            await call.HangUpAsync();
        }
    }

    private static SessionDescriptions Nothing { get; } = new(() => [], _ => null, _ => false);

    [LoggerMessage(Level = LogLevel.Information, Message = "A call ({Direction}) ended: {Outcome}, status {Status}, talked {Seconds} s")]
    private static partial void LogEnded(ILogger logger, CallDirection direction, CallOutcome outcome, int status, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Whoever took a call failed ({Fault}); it is ended")]
    private static partial void LogTaker(ILogger logger, string fault, Exception exception);
}
