using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>A request of ours and what comes of it, over all endpoints that are tried.</summary>
public sealed class ClientTransaction
{
    private readonly TransactionLayer layer;
    private readonly EndpointsLeft endpoints;
    private IClientTransactionUser? user;
    private ClientMachine? machine;
    private SipTimer? patience;
    private SipTimer? cancelLimit;
    private bool mayCancel;
    private bool isCommitted;
    private bool isCancelWanted;
    private string? cancelReason;

    internal ClientTransaction(TransactionLayer layer, SipRequest request, EndpointsLeft endpoints, IClientTransactionUser? user)
    {
        (this.layer, Request, this.endpoints, this.user) = (layer, request, endpoints, user);
        Endpoint = endpoints.Take();
    }

    /// <summary>The request as it was given; Via is added to a copy.</summary>
    public SipRequest Request { get; }

    /// <summary>The endpoint that it was last sent to: an ACK to a 2xx and a CANCEL go there too when no route says otherwise.</summary>
    public SipEndpoint Endpoint { get; private set; }

    /// <summary>Whether the final response came, or none will.</summary>
    public bool IsOver { get; private set; }

    /// <summary>
    /// Takes an INVITE back (RFC 3261 9.1): the CANCEL waits for the first provisional response. Its own answer is swallowed; the INVITE's 487, or a 2xx
    /// that crossed it, comes to the user; when nothing comes within 64*T1, OnTimeout. Nothing after a final response.
    /// </summary>
    /// <param name="reason">A Reason header field's value (RFC 3326), or null.</param>
    public void Cancel(string? reason = null) => layer.Queue.Post(() =>
    {
        if (IsOver || isCancelWanted || Request.Method != SipMethods.Invite) return;
        (isCancelWanted, cancelReason) = (true, reason);
        patience?.Stop();
        if (mayCancel) SendCancel();
    });

    /// <summary>The user hears nothing more, and no endpoint is tried any more; the machine still runs to its end.</summary>
    public void Abandon() => layer.Queue.Post(() => user = null);

    internal void Start() => Attempt();

    internal void OnResponse(ClientMachine from, SipResponse response)
    {
        patience?.Stop();
        if (from != machine) return;
        if (response.IsProvisional) OnProvisional(response);
        else if (response.Status == 503 && CanGoOn) GoOn();
        else OnFinal(response);
    }

    internal void OnFailure(ClientMachine from, bool isTimeout)
    {
        if (from != machine || IsOver) return;
        if (CanGoOn)
        {
            GoOn();
            return;
        }
        layer.Failed.Mark(Endpoint);
        End();
        if (isTimeout) user?.OnTimeout(this);
        else user?.OnTransportError(this);
    }

    // Once somebody behind an endpoint was heard, there is no going on to another: both might ring.
    private bool CanGoOn => endpoints.Any && !isCommitted && !isCancelWanted && user is not null;

    private void OnProvisional(SipResponse response)
    {
        if (IsOver) return;
        var isFirst = !mayCancel;
        mayCancel = true;
        isCommitted |= response.Status > 100;
        if (isFirst && isCancelWanted) SendCancel();
        user?.OnResponse(this, response);
    }

    private void OnFinal(SipResponse response)
    {
        if (!IsOver) End();
        user?.OnResponse(this, response);
    }

    private void End()
    {
        IsOver = true;
        patience?.Stop();
        cancelLimit?.Stop();
    }

    private void GoOn()
    {
        layer.Failed.Mark(Endpoint);
        mayCancel = false;
        Endpoint = endpoints.Take();
        Attempt();
    }

    private void Attempt()
    {
        var request = layer.Prepare(Request, Endpoint);
        if (endpoints.IsTooLong(request, Endpoint, layer.Transport))
        {
            Endpoint = endpoints.OverStream(Endpoint);
            request = layer.Prepare(Request, Endpoint);
        }
        machine = Request.Method == SipMethods.Invite
            ? new InviteClientMachine(layer, this, request, Endpoint)
            : new NonInviteClientMachine(layer, this, request, Endpoint);
        if (CanGoOn) patience = layer.Timers.Start(layer.Timings.NextEndpoint, OnSilence);
        layer.Add(machine);
    }

    private void OnSilence()
    {
        if (IsOver || machine!.HasHeard || !CanGoOn) return;
        machine.Terminate();
        GoOn();
    }

    private void SendCancel()
    {
        var cancel = Companions.Cancel(machine!.Request, cancelReason);
        layer.SendCancel(cancel, machine.Endpoint);
        cancelLimit = layer.Timers.Start(layer.Timings.Longest, OnCancelUnanswered);
    }

    private void OnCancelUnanswered()
    {
        if (IsOver) return;
        machine!.Terminate();
        End();
        user?.OnTimeout(this);
    }
}
