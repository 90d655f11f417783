using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>The state of a request that came (RFC 3261 17.2). Runs on the queue only.</summary>
internal abstract class ServerMachine(TransactionLayer layer, SipRequest request, string key)
{
    private SipTimer? limit;

    public SipRequest Request { get; } = request;

    public string Key { get; } = key;

    public string? MergeKey { get; init; }

    /// <summary>Hears of an answer that nobody acknowledged or that could not be sent.</summary>
    public Action? Failed { get; set; }

    protected TransactionLayer Layer { get; } = layer;

    protected SipTimings Timings => Layer.Timings;

    protected bool IsReliable => Request.Flow!.Remote.Protocol != SipProtocol.Udp;

    /// <summary>The last response that was sent.</summary>
    public SipResponse? Last { get; private set; }

    /// <summary>The request came; nothing has been answered.</summary>
    public abstract void Start();

    /// <summary>The same request came again.</summary>
    public abstract void Repeat();

    public abstract void Respond(SipResponse response);

    /// <summary>Ends at once.</summary>
    public virtual void Terminate()
    {
        limit?.Stop();
        Layer.Remove(this);
    }

    protected void Transmit(SipResponse response)
    {
        Last = response;
        Layer.Transmit(response, Request, OnTransportError);
    }

    protected void Limit(TimeSpan delay, Action due)
    {
        limit?.Stop();
        if (delay == TimeSpan.Zero) due();
        else limit = Layer.Timers.Start(delay, due);
    }

    private void OnTransportError()
    {
        if (Last is not { IsFinal: true }) return;
        Terminate();
        Failed?.Invoke();
    }
}
