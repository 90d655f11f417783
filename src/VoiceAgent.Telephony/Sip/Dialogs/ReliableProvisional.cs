using System.Globalization;
using System.Security.Cryptography;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Sends provisional answers reliably (RFC 3262 3): each repeated until its PRACK comes, one at a time.</summary>
internal sealed class ReliableProvisional(SipStack stack, ServerTransaction transaction, Action lost)
{
    private readonly uint _inviteSequence = transaction.Request.Headers.CSeq!.Value.Sequence;
    private uint _sequence = (uint)RandomNumberGenerator.GetInt32(1, int.MaxValue);
    private SipResponse? _waiting;
    private SipTimer? _next;
    private SipTimer? _limit;
    private TimeSpan _interval;
    private Action? _then;

    /// <summary>True: one waits for its PRACK.</summary>
    public bool IsWaiting => _waiting is not null;

    /// <summary>Sends one; another must not be waiting.</summary>
    public void Send(SipResponse response)
    {
        response.Headers.Add(HeaderNames.Require, Capabilities.Reliable);
        response.Headers.Add(HeaderNames.RSeq, (++_sequence).ToString(CultureInfo.InvariantCulture));
        _waiting = response;
        _interval = stack.Layer.Timings.T1;
        _limit = stack.Layer.Timers.Start(stack.Layer.Timings.Longest, GiveUp);
        transaction.Respond(response);
        _next = stack.Layer.Timers.Start(_interval, Repeat);
    }

    /// <summary>Runs something when nothing waits (any more).</summary>
    public void Then(Action work)
    {
        if (_waiting is null) work();
        else _then = work;
    }

    /// <summary>Takes a PRACK.</summary>
    /// <returns>True: it is the one waited for, so 200. False: 481.</returns>
    public bool Take(SipRequest prack)
    {
        if (_waiting is null || !Matches(prack.Headers.Get(HeaderNames.RAck))) return false;
        Stop();
        return true;
    }

    /// <summary>What waited for the PRACK goes on.</summary>
    public void Continue()
    {
        var then = _then;
        _then = null;
        then?.Invoke();
    }

    /// <summary>Repeats no more.</summary>
    public void Stop()
    {
        _waiting = null;
        _next?.Stop();
        _limit?.Stop();
    }

    private bool Matches(string? rack) =>
        rack?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var response, var sequence, SipMethods.Invite]
        && response == _sequence.ToString(CultureInfo.InvariantCulture) && sequence == _inviteSequence.ToString(CultureInfo.InvariantCulture);

    private void Repeat()
    {
        if (_waiting is null) return;
        transaction.Respond(_waiting);
        _interval *= 2;
        _next = stack.Layer.Timers.Start(_interval, Repeat);
    }

    private void GiveUp()
    {
        if (_waiting is null) return;
        Stop();
        lost();
    }
}
