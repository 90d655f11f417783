using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>A call that comes in (RFC 3261 13.3). The caller can take it back at any moment until it is answered.</summary>
internal sealed class IncomingSession : InviteSession
{
    private readonly ServerTransaction _transaction;
    private readonly ReliableProvisional _reliable;
    private SipTimer? _ringing;
    private byte[]? _answer;
    private bool _answering;
    private bool _bodySent;

    public IncomingSession(SipStack stack, ServerTransaction transaction, SessionDescriptions media, SessionSettings settings)
        : base(stack, transaction.Request.Headers.CallId!, SipStack.NewToken(), media, settings)
    {
        _transaction = transaction;
        Dialog = SipDialog.FromRequest(transaction.Request, LocalTag);
        ContactUser = transaction.Request.Uri.User;
        _reliable = new(stack, transaction, () => Refuse(new(EndCause.Broken, 504, "No PRACK came")));
    }

    /// <summary>The INVITE.</summary>
    public SipRequest Invite => _transaction.Request;

    /// <summary>Takes the offer.</summary>
    /// <returns>False: it cannot be (422, 488) and is over.</returns>
    public bool Start()
    {
        _transaction.Cancelled = OnCancelled;
        Learn(Invite);
        if (SessionTimer.IsTooSmall(Invite))
        {
            AnswerTooSmall(_transaction);
            Finish(new(EndCause.RefusedByUs, 422, "The session interval is too small"));
            return false;
        }
        _transaction.Respond(SipResponse.To(Invite, 100));
        if (!Invite.Body.IsEmpty && (_answer = Negotiation.Answer(Invite.Body)) is null)
        {
            Refuse(new(EndCause.RefusedByUs, 488, "Nothing fits"));
            return false;
        }
        _ringing = Stack.Timers.Start(Settings.RingTimeout, () => Refuse(new(EndCause.RingTimeout, 480, "Nobody answered")));
        return true;
    }

    /// <summary>Says that it rings, with our answer in it when sound is to be heard before the call is answered.</summary>
    public void Ring(bool earlyMedia) => Stack.Queue.Post(() => _reliable.Then(() => RingNow(earlyMedia)));

    /// <summary>Answers.</summary>
    public void Accept() => Stack.Queue.Post(() =>
    {
        if (End is not null || _answering) return;
        _answering = true;
        _reliable.Then(AcceptNow);
    });

    /// <inheritdoc/>
    public override void OnStray(SipResponse response)
    {
        // Nothing that we asked is answered by a 2xx to an INVITE outside a transaction.
    }

    /// <inheritdoc/>
    protected override void Abandon(SessionEnd end) => Refuse(end);

    /// <inheritdoc/>
    protected override void OnEarlyBye(SipRequest bye) => Refuse(new(EndCause.RemoteCancelled, 487, "Bye", ReasonHeader.Q850(bye)));

    /// <inheritdoc/>
    protected override void OnAcknowledged()
    {
        if (!IsEstablished) Establish();
    }

    /// <inheritdoc/>
    protected override void OnPrack(ServerTransaction prack)
    {
        if (!_reliable.Take(prack.Request))
        {
            Answer(prack, 481);
            return;
        }
        var answered = !prack.Request.Body.IsEmpty && !TakePrackBody(prack);
        if (!answered) Answer(prack, 200);
        _reliable.Continue();
    }

    /// <summary>The PRACK's body: the answer to our offer, or a new offer (RFC 3262 5).</summary>
    /// <returns>False: the PRACK was answered here.</returns>
    private bool TakePrackBody(ServerTransaction prack)
    {
        if (Negotiation.OfferSent)
        {
            if (!Negotiation.Accept(prack.Request.Body)) Stack.Queue.Post(() => Refuse(new(EndCause.Broken, 488, "The answer does not fit the offer")));
            return true;
        }
        var answer = Negotiation.Answer(prack.Request.Body);
        Answer(prack, answer is null ? 488 : 200, r =>
        {
            if (answer is not null) r.SetBody(answer, Capabilities.Sdp);
        });
        return false;
    }

    private void RingNow(bool earlyMedia)
    {
        if (End is not null || _answering) return;
        var ringing = Provisional(earlyMedia ? 183 : 180);
        var reliable = Invite.Headers.Lists(HeaderNames.Require, Capabilities.Reliable)
            || (Settings.PreferReliable && Invite.Headers.Lists(HeaderNames.Supported, Capabilities.Reliable));
        // A reliable answer to an INVITE without an offer must make the offer (RFC 3261 13.2.1).
        if (earlyMedia || (reliable && _answer is null)) Put(ringing);
        if (!reliable) _transaction.Respond(ringing);
        else _reliable.Send(ringing);
        _bodySent |= reliable && !ringing.Body.IsEmpty;
    }

    private void AcceptNow()
    {
        if (End is not null) return;
        _ringing?.Stop();
        var answer = Success(Invite);
        if (!_bodySent) Put(answer);
        Dialog!.Confirm();
        RespondToInvite(_transaction, answer);
        if (!Negotiation.OfferSent) Establish();
    }

    private SipResponse Provisional(int status)
    {
        var response = SipResponse.To(Invite, status, null, LocalTag);
        Introduce(Invite, response);
        return response;
    }

    private void Put(SipResponse response) => response.SetBody(_answer ??= Negotiation.Offer(), Capabilities.Sdp);

    private void OnCancelled(SipRequest cancel) =>
        Refuse(new(EndCause.RemoteCancelled, ReasonHeader.SipCause(cancel) ?? 487, "Cancelled", ReasonHeader.Q850(cancel)), 487);

    private void Refuse(SessionEnd end) => Refuse(end, end.Status is >= 300 and <= 699 ? end.Status : 480);

    private void Refuse(SessionEnd end, int status)
    {
        if (End is not null || Dialog!.IsConfirmed) return;
        _ringing?.Stop();
        _reliable.Stop();
        Answer(_transaction, status, r =>
        {
            if (end.Q850 is { } cause) r.Headers.Add(HeaderNames.Reason, $"Q.850;cause={cause}");
            if (status == 503) r.Headers.Add(HeaderNames.RetryAfter, "30");
        });
        Finish(end);
    }
}
