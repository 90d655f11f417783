using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>One request sent to one endpoint (RFC 3261 17.1). Runs on the queue only.</summary>
internal abstract class ClientMachine(TransactionLayer layer, ClientTransaction owner, SipRequest request, SipEndpoint endpoint)
{
    private SipTimer? repeat;
    private SipTimer? limit;

    /// <summary>As it is sent, with our Via.</summary>
    public SipRequest Request { get; } = request;

    public SipEndpoint Endpoint { get; } = endpoint;

    public string Key { get; } = TransactionKeys.Client(request.Headers.Via!.Branch, request.Method);

    /// <summary>Whether any response came.</summary>
    public bool HasHeard { get; private set; }

    protected TransactionLayer Layer { get; } = layer;

    protected SipTimings Timings => Layer.Timings;

    protected bool IsReliable => Endpoint.Protocol != SipProtocol.Udp;

    protected ClientTransaction Owner { get; } = owner;

    /// <summary>Sends the request and begins to wait.</summary>
    public abstract void Start();

    public void Receive(SipResponse response)
    {
        HasHeard = true;
        OnResponse(response);
    }

    /// <summary>The transport could not send, or the connection ended; whoever has been heard already may still answer over another.</summary>
    public void Fail()
    {
        if (HasHeard || !Layer.Remove(this)) return;
        StopTimers();
        Owner.OnFailure(this, isTimeout: false);
    }

    /// <summary>Ends without a word to the owner.</summary>
    public void Terminate()
    {
        StopTimers();
        Layer.Remove(this);
    }

    protected abstract void OnResponse(SipResponse response);

    protected void Transmit() => Layer.Transmit(Request, Endpoint, Fail);

    protected void TimeOut()
    {
        Terminate();
        Owner.OnFailure(this, isTimeout: true);
    }

    protected void Repeat(TimeSpan delay, Action due)
    {
        repeat?.Stop();
        repeat = Layer.Timers.Start(delay, due);
    }

    protected void StopRepeating() => repeat?.Stop();

    protected void Limit(TimeSpan delay, Action due)
    {
        limit?.Stop();
        limit = Layer.Timers.Start(delay, due);
    }

    /// <summary>Stays for late messages, or ends at once where there are none.</summary>
    protected void Linger(TimeSpan delay)
    {
        StopTimers();
        if (delay == TimeSpan.Zero) Terminate();
        else Limit(delay, Terminate);
    }

    protected void StopTimers()
    {
        repeat?.Stop();
        limit?.Stop();
    }
}
