using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>A request that came and our answers to it.</summary>
public sealed class ServerTransaction
{
    internal ServerTransaction(SipRequest request) => Request = request;

    /// <summary>The request.</summary>
    public SipRequest Request { get; }

    /// <summary>Whether a final response was given.</summary>
    public bool IsAnswered => throw new NotImplementedException();

    /// <summary>A CANCEL came before the final response (RFC 3261 9.2); the layer answered it with 200. The INVITE wants 487 now. Given: the CANCEL, for its Reason.</summary>
    public Action<SipRequest>? Cancelled { get; set; }

    /// <summary>The final response of an INVITE was never acknowledged (timer H; RFC 3261 17.2.1), or could not be sent.</summary>
    public Action? Failed { get; set; }

    /// <summary>
    /// Sends a response: any number of provisional ones, then one final. An INVITE's 2xx may be given again, since repeating it is the user's task until the
    /// ACK comes (RFC 3261 13.3.1.4). What comes after a final response is dropped.
    /// </summary>
    public void Respond(SipResponse response) => throw new NotImplementedException();
}
