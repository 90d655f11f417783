using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>A request of ours and what comes of it, over all endpoints that are tried.</summary>
public sealed class ClientTransaction
{
    internal ClientTransaction(SipRequest request) => Request = request;

    /// <summary>The request as it was given; Via is added to a copy.</summary>
    public SipRequest Request { get; }

    /// <summary>The endpoint that it was last sent to: an ACK to a 2xx and a CANCEL go there too when no route says otherwise.</summary>
    public SipEndpoint Endpoint => throw new NotImplementedException();

    /// <summary>Whether the final response came, or none will.</summary>
    public bool IsOver => throw new NotImplementedException();

    /// <summary>
    /// Takes an INVITE back (RFC 3261 9.1): the CANCEL waits for the first provisional response. Its own answer is swallowed; the INVITE's 487, or a 2xx
    /// that crossed it, comes to the user; when nothing comes within 64*T1, OnTimeout. Nothing after a final response.
    /// </summary>
    /// <param name="reason">A Reason header field's value (RFC 3326), or null.</param>
    public void Cancel(string? reason = null) => throw new NotImplementedException();

    /// <summary>The user hears nothing more, and no endpoint is tried any more; the machine still runs to its end.</summary>
    public void Abandon() => throw new NotImplementedException();
}
