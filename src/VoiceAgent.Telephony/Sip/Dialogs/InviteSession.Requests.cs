using System.Globalization;
using System.Security.Cryptography;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <content>What comes within the session from the far end.</content>
internal abstract partial class InviteSession
{
    /// <summary>Takes a request that carries our tag.</summary>
    public void OnRequest(ServerTransaction transaction)
    {
        var request = transaction.Request;
        if (DialogOf(request) is not { } dialog) Answer(transaction, 481);
        else if (!dialog.TakeSequence(request)) Answer(transaction, 500);
        else if (End is not null && request.Method != SipMethods.Bye) Answer(transaction, 481);
        else Dispatch(transaction, dialog);
    }

    /// <summary>Takes an ACK of a 2xx.</summary>
    public void OnAck(SipRequest ack)
    {
        if (_repeater?.Take(ack) != true) return;
        if (_hangingUp is { } end)
        {
            _hangingUp = null;
            SayGoodbye(end);
        }
        else if (!Negotiation.OfferSent || TakeAnswer(ack))
        {
            OnAcknowledged();
            Renegotiation.GoOn();
        }
    }

    /// <summary>Our 2xx was acknowledged.</summary>
    protected virtual void OnAcknowledged()
    {
    }

    /// <summary>The dialog that a request belongs to; an outgoing session may have several while it rings.</summary>
    protected virtual SipDialog? DialogOf(SipRequest request) => Dialog is { } dialog && dialog.Owns(request) ? dialog : null;

    /// <summary>A PRACK came.</summary>
    protected virtual void OnPrack(ServerTransaction prack) => Answer(prack, 481);

    /// <summary>The far end's BYE before the call was answered (RFC 3261 15.1.2).</summary>
    protected virtual void OnEarlyBye(SipRequest bye)
    {
    }

    /// <summary>Answers a request within the dialog.</summary>
    public void Answer(ServerTransaction transaction, int status, Action<SipResponse>? fill = null)
    {
        var response = SipResponse.To(transaction.Request, status, null, LocalTag);
        if (status < 300 && transaction.Request.Method is SipMethods.Invite or SipMethods.Refer or SipMethods.Options) Introduce(transaction.Request, response);
        fill?.Invoke(response);
        transaction.Respond(response);
    }

    private void Dispatch(ServerTransaction transaction, SipDialog dialog)
    {
        switch (transaction.Request.Method)
        {
            case SipMethods.Bye: OnBye(transaction, dialog); break;
            case SipMethods.Invite: OnReinvite(transaction, dialog); break;
            case SipMethods.Update: OnUpdate(transaction, dialog); break;
            case SipMethods.Prack: OnPrack(transaction); break;
            case SipMethods.Info: OnInfo(transaction); break;
            case SipMethods.Refer: Transfers.OnRefer(transaction); break;
            case SipMethods.Notify: Transfers.OnNotify(transaction); break;
            case SipMethods.Options: Answer(transaction, 200, r => r.Headers.Set(HeaderNames.Accept, Capabilities.Sdp)); break;
            default: Answer(transaction, 405, r => r.Headers.Set(HeaderNames.Allow, Capabilities.Allow)); break;
        }
    }

    private void OnBye(ServerTransaction transaction, SipDialog dialog)
    {
        Answer(transaction, 200);
        if (!dialog.IsConfirmed)
        {
            OnEarlyBye(transaction.Request);
            return;
        }
        var reason = transaction.Request;
        if (dialog == Dialog) Finish(new(EndCause.RemoteHungUp, ReasonHeader.SipCause(reason) ?? 200, "Bye", ReasonHeader.Q850(reason)));
    }

    private void OnInfo(ServerTransaction transaction)
    {
        var (status, digit) = DigitInfo.Read(transaction.Request);
        Answer(transaction, status);
        if (digit is { } pressed) Observer?.OnDigit(pressed);
    }

    private void OnReinvite(ServerTransaction transaction, SipDialog dialog)
    {
        if (Renegotiation.InProgress || Negotiation.OfferSent && !AwaitsAck) Answer(transaction, 491);
        else if (!IsEstablished || AwaitsAck) AnswerLater(transaction);
        else if (SessionTimer.IsTooSmall(transaction.Request)) AnswerTooSmall(transaction);
        else if (transaction.Request.Body.IsEmpty) AnswerWithOffer(transaction, dialog);
        else AnswerOffer(transaction, dialog);
    }

    private void OnUpdate(ServerTransaction transaction, SipDialog dialog)
    {
        var offers = !transaction.Request.Body.IsEmpty;
        if (offers && (Renegotiation.InProgress || Negotiation.OfferSent)) Answer(transaction, 491);
        else if (offers && !Negotiation.Agreed) AnswerLater(transaction);
        else if (SessionTimer.IsTooSmall(transaction.Request)) AnswerTooSmall(transaction);
        else AnswerOffer(transaction, dialog);
    }

    private void AnswerOffer(ServerTransaction transaction, SipDialog dialog)
    {
        var request = transaction.Request;
        var answer = request.Body.IsEmpty ? null : Negotiation.Answer(request.Body);
        if (answer is null && !request.Body.IsEmpty) Answer(transaction, 488);
        else AnswerReoffer(transaction, dialog, answer);
    }

    private void AnswerWithOffer(ServerTransaction transaction, SipDialog dialog) => AnswerReoffer(transaction, dialog, Negotiation.Offer());

    private void AnswerReoffer(ServerTransaction transaction, SipDialog dialog, byte[]? body)
    {
        dialog.Retarget(transaction.Request);
        Learn(transaction.Request);
        var response = Success(transaction.Request);
        if (body is not null) response.SetBody(body, Capabilities.Sdp);
        if (transaction.Request.Method == SipMethods.Invite) RespondToInvite(transaction, response);
        else transaction.Respond(response);
    }

    /// <summary>A 2xx to a request that changes or keeps the session: Contact, what we take, the session timer.</summary>
    protected SipResponse Success(SipRequest request)
    {
        var response = SipResponse.To(request, 200, null, LocalTag);
        Introduce(request, response);
        if (Dialog is { IsConfirmed: true } || request.Method == SipMethods.Invite) _timer.Answer(request, response);
        return response;
    }

    protected void Introduce(SipRequest request, SipResponse response)
    {
        if (request.Flow is { } flow) response.Headers.Set(HeaderNames.Contact, Stack.Contact(flow.Remote, ContactUser).ToString());
        response.Headers.CopyFrom(request.Headers, HeaderNames.RecordRoute);
        Capabilities.Show(response.Headers);
    }

    private bool TakeAnswer(SipRequest ack)
    {
        if (!ack.Body.IsEmpty && Negotiation.Accept(ack.Body)) return true;
        Negotiation.Withdraw();
        HangUpNow(new(EndCause.Broken, 488, "The answer does not fit the offer"));
        return false;
    }

    private void AnswerLater(ServerTransaction transaction) => Answer(transaction, 500, r =>
        r.Headers.Set(HeaderNames.RetryAfter, RandomNumberGenerator.GetInt32(0, 11).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Answers that the interval is too small (RFC 4028 9).</summary>
    protected void AnswerTooSmall(ServerTransaction transaction) => Answer(transaction, 422, r =>
        r.Headers.Set(HeaderNames.MinSe, SessionInterval.Shortest.ToString(CultureInfo.InvariantCulture)));
}
