using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Calls;

/// <content>What the call hears of its session; on the user agent's queue.</content>
public sealed partial class PhoneCall
{
    internal InviteSession? Session => _session;

    /// <summary>Follows a session from now on; what an earlier one still says does not count.</summary>
    internal void Follow(InviteSession session)
    {
        _session = session;
        session.Observer = new Ear(this, session);
    }

    /// <summary>Digits that come as sound or events are passed on until the media end.</summary>
    internal async Task PassDigitsAsync()
    {
        if (_media is null) return;
        await foreach (var digit in _media.DigitsAsync(CancellationToken.None)) _digits.Writer.TryWrite(digit);
    }

    /// <summary>It ended: tells everybody, once.</summary>
    internal void Finish(CallEnd end)
    {
        if (!_ended.TrySetResult(end)) return;
        Step(CallProgress.Ended);
        _progress.Writer.TryComplete();
        _digits.Writer.TryComplete();
        _answered.TrySetResult(false);
        _line.OnEnded(this, end, _media);
    }

    private void Step(CallProgress progress)
    {
        if (Progress == progress) return;
        Progress = progress;
        _progress.Writer.TryWrite(progress);
    }

    private void OnEstablished()
    {
        _answeredAt ??= _line.Time.GetUtcNow();
        Step(CallProgress.Answered);
        if (_answered.TrySetResult(true)) _line.OnAnswered(this, _answeredAt.Value - _begun);
    }

    private void OnEnded(SessionEnd end) =>
        Finish(new(Outcome(end), end.Status, end.Text, end.ByUs, _answeredAt, _line.Time.GetUtcNow()));

    /// <summary>A call that comes in and that we refuse is told apart only by its status.</summary>
    private static CallOutcome Outcome(SessionEnd end) =>
        end.Cause == EndCause.RefusedByUs ? OutcomeTable.OfStatus(end.Status) : OutcomeTable.Of(end);

    /// <summary>One session's observer: silent once the call follows another session.</summary>
    private sealed class Ear(PhoneCall call, InviteSession session) : ISessionObserver
    {
        public void OnProgress(SipResponse response, bool earlyMedia)
        {
            if (IsHeard && call.Progress != CallProgress.Answered) call.Step(earlyMedia ? CallProgress.EarlyMedia : CallProgress.Ringing);
        }

        public void OnEstablished()
        {
            if (IsHeard) call.OnEstablished();
        }

        public void OnEnded(SessionEnd end)
        {
            if (IsHeard) call.OnEnded(end);
        }

        public void OnDigit(char digit)
        {
            if (IsHeard) call._digits.Writer.TryWrite(digit);
        }

        public void OnTransferAsked(TransferAsked asked) => call._line.OnTransferAsked(call, asked);

        private bool IsHeard => call._session == session;
    }
}
