using VoiceAgent.Telephony.Calls.Safety;
using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;

namespace VoiceAgent.Telephony.Sip.UserAgents;

/// <summary>Takes what belongs to no call: new calls, questions whether we live, strays; hands the rest to its session.</summary>
internal sealed class SipUserAgent
{
    private readonly SipStack _stack;
    private readonly PeerList _peers;
    private readonly InboundOptions _inbound;

    public SipUserAgent(SipStack stack, PeerList peers, InboundOptions inbound)
    {
        (_stack, _peers, _inbound) = (stack, peers, inbound);
        stack.Layer.OnRequest = OnRequest;
        stack.Layer.OnAck = ack => _stack.Sessions.Find(ack)?.OnAck(ack);
        stack.Layer.OnStrayResponse = response => _stack.Sessions.Find(response)?.OnStray(response);
    }

    /// <summary>Takes a new call; null: none is taken. With the session that it replaces (RFC 3891), if it does.</summary>
    public Action<ServerTransaction, InviteSession?>? Invited { get; set; }

    /// <summary>True: no new call is taken, and whoever asks is told so.</summary>
    public bool Draining { get; set; }

    private void OnRequest(ServerTransaction transaction)
    {
        var request = transaction.Request;
        var inside = request.Headers.To?.Tag is not null;
        if (!inside && !IsPeer(request)) Refuse(transaction, 403);
        else if (SipRequestCheck.Verify(request, Capabilities.All) is { } fault) transaction.Respond(SipResponse.To(request, fault, SipStack.NewToken()));
        else if (inside) OnInside(transaction);
        else OnOutside(transaction);
    }

    private void OnInside(ServerTransaction transaction)
    {
        if (_stack.Sessions.Find(transaction.Request) is { } session) session.OnRequest(transaction);
        else Refuse(transaction, 481);
    }

    private void OnOutside(ServerTransaction transaction)
    {
        switch (transaction.Request.Method)
        {
            case SipMethods.Invite: OnInvite(transaction); break;
            case SipMethods.Options: OnOptions(transaction); break;
            case SipMethods.Refer: Refuse(transaction, 403); break;
            default: Refuse(transaction, 481); break;
        }
    }

    private void OnInvite(ServerTransaction transaction)
    {
        var request = transaction.Request;
        var replaced = default(InviteSession);
        if (Draining || _stack.Sessions.Count >= _inbound.MaximumCalls) RefuseForNow(transaction);
        else if (request.Headers.Has(HeaderNames.Replaces) && (replaced = Replacement.Find(request, _stack.Sessions)) is null) Refuse(transaction, 481);
        else if (replaced is null && !Serves(request.Uri.User)) Refuse(transaction, 404);
        else if (Invited is { } invited) invited(transaction, replaced);
        else Refuse(transaction, 480);
    }

    private void OnOptions(ServerTransaction transaction)
    {
        if (Draining)
        {
            RefuseForNow(transaction);
            return;
        }
        var response = SipResponse.To(transaction.Request, Serves(transaction.Request.Uri.User) ? 200 : 404, null, SipStack.NewToken());
        Capabilities.Show(response.Headers);
        response.Headers.Set(HeaderNames.Accept, Capabilities.Sdp);
        transaction.Respond(response);
    }

    /// <summary>No user means the agent itself, as those that look after its health ask.</summary>
    private bool Serves(string? user) => user is null || _inbound.Users.Count == 0 || _inbound.Users.Contains(user, StringComparer.Ordinal);

    private bool IsPeer(SipRequest request) => request.Flow is { } flow && _peers.Knows(flow.Remote.Address.Address);

    private static void RefuseForNow(ServerTransaction transaction)
    {
        var response = SipResponse.To(transaction.Request, 503, null, SipStack.NewToken());
        response.Headers.Set(HeaderNames.RetryAfter, "10");
        transaction.Respond(response);
    }

    private static void Refuse(ServerTransaction transaction, int status) => transaction.Respond(SipResponse.To(transaction.Request, status, null, SipStack.NewToken()));
}
