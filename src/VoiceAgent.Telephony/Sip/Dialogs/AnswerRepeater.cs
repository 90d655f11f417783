using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Gives a 2xx to an INVITE again and again until its ACK comes (RFC 3261 13.3.1.4), over whatever transport.</summary>
internal sealed class AnswerRepeater
{
    private readonly SipStack _stack;
    private readonly ServerTransaction _transaction;
    private readonly SipResponse _answer;
    private readonly Action _lost;
    private readonly SipTimer _limit;
    private SipTimer _next;
    private TimeSpan _interval;

    /// <summary>Sends the answer for the first time.</summary>
    /// <param name="stack">Timers.</param>
    /// <param name="transaction">The INVITE's.</param>
    /// <param name="answer">The 2xx.</param>
    /// <param name="lost">No ACK came in 64*T1.</param>
    public AnswerRepeater(SipStack stack, ServerTransaction transaction, SipResponse answer, Action lost)
    {
        (_stack, _transaction, _answer, _lost) = (stack, transaction, answer, lost);
        _interval = stack.Layer.Timings.T1;
        _limit = stack.Layer.Timers.Start(stack.Layer.Timings.Longest, GiveUp);
        _next = stack.Layer.Timers.Start(_interval, Repeat);
        transaction.Respond(answer);
    }

    /// <summary>True: the ACK has not come.</summary>
    public bool IsWaiting { get; private set; } = true;

    /// <summary>Takes an ACK.</summary>
    /// <returns>True: it is the one waited for. False: a repeated one, or another INVITE's.</returns>
    public bool Take(SipRequest ack)
    {
        if (!IsWaiting || ack.Headers.CSeq?.Sequence != _transaction.Request.Headers.CSeq?.Sequence) return false;
        Stop();
        return true;
    }

    /// <summary>Repeats no more.</summary>
    public void Stop()
    {
        IsWaiting = false;
        _limit.Stop();
        _next.Stop();
    }

    private void Repeat()
    {
        if (!IsWaiting) return;
        _transaction.Respond(_answer);
        _interval = _interval * 2 < _stack.Layer.Timings.T2 ? _interval * 2 : _stack.Layer.Timings.T2;
        _next = _stack.Layer.Timers.Start(_interval, Repeat);
    }

    private void GiveUp()
    {
        if (!IsWaiting) return;
        Stop();
        _lost();
    }
}
