using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>
/// A call as SIP sees it, from INVITE to BYE. Everything runs on the user agent's queue. What is public to the layers above posts itself there.
/// Requests that come within it are in the other part.
/// </summary>
internal abstract partial class InviteSession
{
    private readonly SessionTimer _timer;
    private SipTimer? _longest;
    private AnswerRepeater? _repeater;
    private SessionEnd? _hangingUp;
    private (string Hop, IReadOnlyList<SipEndpoint> Endpoints)? _way;

    protected InviteSession(SipStack stack, string callId, string localTag, SessionDescriptions media, SessionSettings settings)
    {
        (Stack, CallId, LocalTag, Settings) = (stack, callId, localTag, settings);
        Negotiation = new(media);
        Renegotiation = new(this);
        _timer = new(stack.Timers, settings.Interval, Renegotiation.Refresh, () => HangUpNow(new(EndCause.Expired, 408, "Session expired")));
        Transfers = new(this);
        stack.Sessions.Add(callId, localTag, this);
    }

    public string CallId { get; }

    public string LocalTag { get; }

    /// <summary>The dialog; null before one is chosen.</summary>
    public SipDialog? Dialog { get; protected set; }

    /// <summary>Who hears of it. Set before anything can happen.</summary>
    public ISessionObserver? Observer { get; set; }

    /// <summary>How it ended; null: it has not.</summary>
    public SessionEnd? End { get; private set; }

    public bool IsEstablished { get; private set; }

    public SipStack Stack { get; }

    public SessionSettings Settings { get; }

    public OfferAnswer Negotiation { get; }

    public SessionTimer Timer => _timer;

    /// <summary>Our own re-INVITEs and UPDATEs.</summary>
    public Renegotiation Renegotiation { get; }

    /// <summary>REFERs, ours and theirs.</summary>
    public Transfers Transfers { get; }

    /// <summary>What the far end takes, as far as it has said so.</summary>
    public bool RemoteTakesUpdate { get; private set; }

    /// <summary>True: our 2xx to an INVITE waits for its ACK.</summary>
    public bool AwaitsAck => _repeater is { IsWaiting: true };

    /// <summary>The user of our Contact.</summary>
    public string? ContactUser { get; protected init; }

    /// <summary>Ends it in whatever way fits: CANCEL, a refusal, BYE.</summary>
    public void HangUp(SessionEnd end) => Stack.Queue.Post(() => HangUpNow(end));

    /// <summary>A 2xx came that belongs to no transaction any more.</summary>
    public abstract void OnStray(SipResponse response);

    /// <summary>Finds the way of the dialog's next request and goes on.</summary>
    public void Route(SipDialog dialog, Action<IReadOnlyList<SipEndpoint>> then)
    {
        var hop = dialog.NextHop.ToString();
        if (_way is { } known && known.Hop == hop) then(known.Endpoints);
        else Stack.Find([dialog.NextHop], found =>
        {
            IReadOnlyList<SipEndpoint> way = found.Count > 0 || dialog.Flow is null ? found : [dialog.Flow.Remote];
            _way = (hop, way);
            then(way);
        });
    }

    /// <summary>Sends a request within the dialog; challenges are answered, and a far end that knows no such call ends it (RFC 3261 12.2.1.2).</summary>
    public void Request(string method, Action<SipRequest> fill, Action<SipResponse> answered)
    {
        if (Dialog is { } dialog) Request(dialog, method, fill, response =>
        {
            answered(response);
            if (response.Status is 408 or 481) HangUpNow(new(EndCause.Broken, response.Status, "The far end does not know the call"));
        });
    }

    /// <summary>Sends a request within a dialog and hears its final response.</summary>
    public void Request(SipDialog dialog, string method, Action<SipRequest> fill, Action<SipResponse> answered) =>
        Route(dialog, way => Exchange.Send(Stack, () => Build(dialog, method, way, fill), way, (_, response) =>
        {
            if (response.IsFinal) answered(response);
        }));

    /// <summary>Sends the ACK of a 2xx (RFC 3261 13.2.2.4), with the INVITE's credentials.</summary>
    public void Acknowledge(SipDialog dialog, SipRequest invite) => Route(dialog, way =>
    {
        if (way.Count == 0) return;
        var ack = dialog.Ack(invite.Headers.CSeq!.Value.Sequence);
        ack.Headers.CopyFrom(invite.Headers, HeaderNames.Authorization);
        ack.Headers.CopyFrom(invite.Headers, HeaderNames.ProxyAuthorization);
        Stack.Layer.SendAck(ack, new(way));
    });

    /// <summary>Builds a request within the dialog.</summary>
    public SipRequest Build(SipDialog dialog, string method, IReadOnlyList<SipEndpoint> way, Action<SipRequest> fill)
    {
        var request = dialog.Next(method);
        if (way.Count > 0) request.Headers.Add(HeaderNames.Contact, Stack.Contact(way[0], ContactUser).ToString());
        Capabilities.Show(request.Headers);
        fill(request);
        return request;
    }

    /// <summary>The 2xx of an INVITE that our answer stands in; repeated until it is acknowledged.</summary>
    public void RespondToInvite(ServerTransaction transaction, SipResponse answer) =>
        _repeater = new(Stack, transaction, answer, OnNoAck);

    /// <summary>Remembers what the far end says it takes.</summary>
    public void Learn(SipMessage message)
    {
        if (message.Headers.Has(HeaderNames.Allow)) RemoteTakesUpdate = message.Headers.Lists(HeaderNames.Allow, SipMethods.Update);
    }

    /// <summary>Ends it now; on the queue.</summary>
    public void HangUpNow(SessionEnd end)
    {
        if (End is not null || _hangingUp is not null) return;
        if (Dialog is not { IsConfirmed: true }) Abandon(end);
        else if (AwaitsAck) _hangingUp = end; // RFC 3261 15: no BYE before the ACK.
        else SayGoodbye(end);
    }

    /// <summary>Ends it before it was answered.</summary>
    protected abstract void Abandon(SessionEnd end);

    /// <summary>It is answered: what runs from now on runs.</summary>
    protected void Establish()
    {
        IsEstablished = true;
        _longest = Stack.Timers.Start(Settings.LongestCall, () => HangUpNow(new(EndCause.TooLong, 200, "The longest call length is reached")));
        Observer?.OnEstablished();
    }

    /// <summary>It is over, and nobody needs to be told by SIP.</summary>
    protected void Finish(SessionEnd end)
    {
        if (!TellEnd(end)) return;
        Stack.Sessions.Remove(CallId, LocalTag);
    }

    /// <summary>Sends a BYE in a dialog.</summary>
    protected void Bye(SipDialog dialog, string? reason, Action done) => Request(dialog, SipMethods.Bye, bye =>
    {
        if (reason is not null) bye.Headers.Add(HeaderNames.Reason, reason);
    }, _ => done());

    private void OnNoAck()
    {
        var end = _hangingUp ?? new(EndCause.Broken, 408, "No ACK came");
        _hangingUp = null;
        HangUpNow(end);
    }

    private bool TellEnd(SessionEnd end)
    {
        if (End is not null) return false;
        End = end;
        _timer.Stop();
        _longest?.Stop();
        _repeater?.Stop();
        Renegotiation.Stop();
        Transfers.Stop();
        Observer?.OnEnded(end);
        return true;
    }

    private void SayGoodbye(SessionEnd end)
    {
        // The session stays in the table until the BYE is answered, so that a BYE that crosses ours is answered too.
        if (!TellEnd(end)) return;
        Bye(Dialog!, end.Cause == EndCause.HungUp ? null : ReasonHeader.Sip(end.Status, end.Text), () => Stack.Sessions.Remove(CallId, LocalTag));
    }
}
