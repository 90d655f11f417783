using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>A request that came and our answers to it.</summary>
public sealed class ServerTransaction
{
    private readonly TransactionLayer layer;

    internal ServerTransaction(TransactionLayer layer, ServerMachine machine)
    {
        (this.layer, Machine) = (layer, machine);
        machine.Failed = () => Failed?.Invoke();
    }

    /// <summary>The request.</summary>
    public SipRequest Request => Machine.Request;

    /// <summary>Whether a final response was given.</summary>
    public bool IsAnswered { get; private set; }

    /// <summary>
    /// A CANCEL came before the final response (RFC 3261 9.2); the layer answered it with 200. The INVITE wants 487 now, which the layer gives when nothing
    /// is set here. Given: the CANCEL, for its Reason.
    /// </summary>
    public Action<SipRequest>? Cancelled { get; set; }

    /// <summary>The final response of an INVITE was never acknowledged (timer H; RFC 3261 17.2.1), or could not be sent.</summary>
    public Action? Failed { get; set; }

    internal ServerMachine Machine { get; }

    /// <summary>
    /// Sends a response: any number of provisional ones, then one final. An INVITE's 2xx may be given again, since repeating it is the user's task until the
    /// ACK comes (RFC 3261 13.3.1.4). What comes after a final response is dropped.
    /// </summary>
    public void Respond(SipResponse response)
    {
        IsAnswered |= response.IsFinal;
        layer.Queue.Post(() => Machine.Respond(response));
    }

    /// <summary>The CANCEL that came for it.</summary>
    internal void Cancel(SipRequest cancel)
    {
        if (IsAnswered) return;
        if (Cancelled is not null) Cancelled(cancel);
        else Respond(SipResponse.To(Request, 487, null, layer.TagOf(Request)));
    }
}
