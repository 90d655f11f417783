using System.Security.Cryptography;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Our own re-INVITEs (RFC 3261 14.1) and refreshes (RFC 4028 7.4): one at a time, again after a 491, and never across an offer that is open.</summary>
internal sealed class Renegotiation(InviteSession session)
{
    private readonly List<Action<bool>> _waiting = [];
    private bool _wanted;
    private SipTimer? _retry;
    private uint? _acknowledged;

    /// <summary>True: our re-INVITE is on its way.</summary>
    public bool InProgress { get; private set; }

    /// <summary>Offers anew what the media now want, as soon as may be.</summary>
    /// <param name="done">True: the far end agreed.</param>
    public void Reoffer(Action<bool> done)
    {
        if (session.End is not null)
        {
            done(false);
            return;
        }
        _waiting.Add(done);
        _wanted = true;
        GoOn();
    }

    /// <summary>Keeps the session alive: by UPDATE without an offer where the far end takes it, else by re-INVITE.</summary>
    public void Refresh()
    {
        if (session.RemoteTakesUpdate) session.Request(SipMethods.Update, update => session.Timer.Ask(update, refreshing: true), OnRefreshed);
        else
        {
            _wanted = true;
            GoOn();
        }
    }

    /// <summary>Sends what waits, when nothing is open.</summary>
    public void GoOn()
    {
        var open = InProgress || _retry is { IsLive: true } || session.AwaitsAck || session.Negotiation.OfferSent;
        if (_wanted && !open && session is { End: null, IsEstablished: true }) Send();
    }

    /// <summary>The session is over.</summary>
    public void Stop()
    {
        _retry?.Stop();
        _wanted = false;
        Tell(false);
    }

    private void Send()
    {
        var dialog = session.Dialog!;
        (_wanted, InProgress) = (false, true);
        var offer = session.Negotiation.Offer();
        session.Route(dialog, way => Exchange.Send(session.Stack, () => session.Build(dialog, SipMethods.Invite, way, invite =>
        {
            invite.SetBody(offer, Capabilities.Sdp);
            session.Timer.Ask(invite, refreshing: true);
        }), way, (exchange, response) => OnAnswer(dialog, exchange.Request, response)));
    }

    private void OnAnswer(SipDialog dialog, SipRequest invite, SipResponse response)
    {
        if (response.IsProvisional) return;
        if (response.IsSuccess) OnSuccess(dialog, invite, response);
        else OnFailure(response);
    }

    private void OnSuccess(SipDialog dialog, SipRequest invite, SipResponse response)
    {
        var sequence = invite.Headers.CSeq!.Value.Sequence;
        var first = _acknowledged != sequence;
        _acknowledged = sequence;
        if (first) dialog.Retarget(response);
        session.Acknowledge(dialog, invite);
        if (!first) return;
        InProgress = false;
        session.Learn(response);
        if (session.End is not null) return;
        session.Timer.Take(response);
        var fits = session.Negotiation.Accept(response.Body);
        Tell(fits);
        if (fits) GoOn();
        else session.HangUpNow(new(EndCause.Broken, 488, "The answer does not fit the offer"));
    }

    private void OnFailure(SipResponse response)
    {
        InProgress = false;
        session.Negotiation.Withdraw();
        if (response.Status == 491) RetryLater();
        else if (response.Status == 422 && session.Timer.Lengthen(response)) Again();
        else if (response.Status is 408 or 481) session.HangUpNow(new(EndCause.Broken, response.Status, "The far end does not know the call"));
        else Tell(false);
        GoOn();
    }

    private void OnRefreshed(SipResponse response)
    {
        if (response.IsSuccess) session.Timer.Take(response);
        else if (response.Status == 422 && session.Timer.Lengthen(response)) Refresh();
        else if (response.Status is 491 or 500 or 405 or 501) RetryLater();
    }

    private void Again() => _wanted = true;

    /// <summary>RFC 3261 14.1: who began the call waits 2.1 to 4 s, the other up to 2 s, so that they do not meet again.</summary>
    private void RetryLater()
    {
        if (session.End is not null) return;
        _wanted = true;
        var wait = session is OutgoingSession ? RandomNumberGenerator.GetInt32(210, 401) : RandomNumberGenerator.GetInt32(0, 201);
        _retry = session.Stack.Timers.Start(TimeSpan.FromMilliseconds(10 * wait), GoOn);
    }

    private void Tell(bool agreed)
    {
        foreach (var done in _waiting.ToArray()) done(agreed);
        _waiting.Clear();
    }
}
