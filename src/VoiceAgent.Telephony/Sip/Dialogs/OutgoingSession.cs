using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>A call that we place (RFC 3261 13.2): forks, early media, redirections, and every way of being taken back.</summary>
internal sealed class OutgoingSession : InviteSession
{
    private readonly ForkedDialogs _forks;
    private readonly Redirections _redirections;
    private readonly NameAddress _from;
    private readonly OutgoingCall _call;
    private Exchange? _exchange;
    private SipTimer? _ringing;
    private SessionEnd? _abandoned;
    private SipUri _target;
    private uint _sequence;
    private byte[]? _offer;

    public OutgoingSession(SipStack stack, OutgoingCall call, SessionDescriptions media, SessionSettings settings)
        : base(stack, SipStack.NewToken(), SipStack.NewToken(), media, settings)
    {
        (_call, _target, ContactUser) = (call, call.Target, call.ContactUser);
        _from = call.From.WithTag(LocalTag);
        _forks = new(this);
        _redirections = new(settings.Redirections, call);
    }

    /// <summary>Begins to ring.</summary>
    public void Start() => Stack.Queue.Post(() =>
    {
        _ringing = Stack.Timers.Start(Settings.RingTimeout, () => HangUpNow(new(EndCause.RingTimeout, 487, "Nobody answered")));
        Send(_call.Hops);
    });

    /// <inheritdoc/>
    public override void OnStray(SipResponse response)
    {
        if (response.IsSuccess && _exchange is { } exchange) OnSuccess(exchange.Request, response);
    }

    /// <inheritdoc/>
    protected override SipDialog? DialogOf(SipRequest request) => _forks.Find(request);

    /// <inheritdoc/>
    protected override void Abandon(SessionEnd end)
    {
        if (_exchange is null)
        {
            Over(end);
            return;
        }
        _abandoned ??= end;
        _exchange.Cancel(ReasonHeader.Sip(end.Status, end.Text));
    }

    private void Send(IReadOnlyList<SipUri> hops) => Stack.Find(hops, endpoints =>
    {
        if (End is not null) return;
        _offer ??= Negotiation.Offer();
        _exchange = Exchange.Send(Stack, () => BuildInvite(endpoints), endpoints, OnAnswer);
    });

    private SipRequest BuildInvite(IReadOnlyList<SipEndpoint> endpoints)
    {
        var invite = new SipRequest(SipMethods.Invite, _target.AsRequestUri());
        invite.Headers.Add(HeaderNames.From, _from.ToString());
        invite.Headers.Add(HeaderNames.To, new NameAddress(_call.Target.AsRequestUri()).ToString());
        invite.Headers.Add(HeaderNames.CallId, CallId);
        invite.Headers.Add(HeaderNames.CSeq, new CSeq(++_sequence, SipMethods.Invite).ToString());
        invite.Headers.Add(HeaderNames.MaxForwards, "70");
        if (endpoints.Count > 0) invite.Headers.Add(HeaderNames.Contact, Stack.Contact(endpoints[0], ContactUser).ToString());
        Capabilities.Show(invite.Headers);
        Timer.Ask(invite, refreshing: false);
        foreach (var (name, value) in _call.Fields) invite.Headers.Add(name, value);
        invite.SetBody(_offer, Capabilities.Sdp);
        return invite;
    }

    private void OnAnswer(Exchange exchange, SipResponse response)
    {
        if (response.IsSuccess) OnSuccess(exchange.Request, response);
        else if (exchange != _exchange) return;
        else if (response.IsProvisional) OnProvisional(exchange, response);
        else if (_abandoned is { } end) Over(end);
        else if (_redirections.Next(response) is { } next) Redirect(next);
        else if (response.Status == 422 && Timer.Lengthen(response)) Send(_call.Hops);
        else Over(new(EndCause.Refused, response.Status, ReasonHeader.Words(response.Reason), ReasonHeader.Q850(response)));
    }

    private void OnProvisional(Exchange exchange, SipResponse response)
    {
        if (response.Status == 100 || _abandoned is not null || IsEstablished) return;
        var sdp = !response.Body.IsEmpty;
        if (_forks.Early(exchange.Request, response) is { } dialog && response.Headers.Lists(HeaderNames.Require, Capabilities.Reliable))
        {
            if (!_forks.TakeReliable(dialog, response)) return;
            _forks.Confirm(dialog, exchange.Request, response);
            if (sdp && Negotiation.OfferSent && !Negotiation.Accept(response.Body)) HangUpNow(new(EndCause.Broken, 488, "The answer does not fit the offer"));
        }
        else if (sdp) Negotiation.Preview(response.Body);
        Learn(response);
        Observer?.OnProgress(response, sdp);
    }

    private void OnSuccess(SipRequest invite, SipResponse response)
    {
        var dialog = _forks.Answered(invite, response, out var first);
        Acknowledge(dialog, invite);
        if (!first) return;
        if (_abandoned is not null || Dialog is not null || End is not null)
        {
            // It crossed our CANCEL, or another phone answered first: that call is taken down (RFC 3261 13.2.2.4, 9.1).
            Bye(dialog, ReasonHeader.Sip(487, "Not wanted any more"), () => { });
            if (_abandoned is { } end && Dialog is null) Over(end);
            return;
        }
        Dialog = dialog;
        _ringing?.Stop();
        if (TakeAnswer(response)) Begin(response);
        else HangUpNow(new(EndCause.Broken, 488, "The answer does not fit the offer"));
    }

    private bool TakeAnswer(SipResponse response)
    {
        if (!response.Body.IsEmpty && (Negotiation.OfferSent || _forks.IsOther(response))) return Negotiation.Accept(response.Body);
        // Some carriers put their answer into 18x only.
        Negotiation.Withdraw();
        return Negotiation.Agreed;
    }

    private void Begin(SipResponse response)
    {
        Learn(response);
        Timer.Take(response);
        Establish();
    }

    private void Redirect(SipUri next)
    {
        _target = next;
        _exchange = null;
        Send([next]);
    }

    private void Over(SessionEnd end)
    {
        _ringing?.Stop();
        Finish(end);
    }
}
