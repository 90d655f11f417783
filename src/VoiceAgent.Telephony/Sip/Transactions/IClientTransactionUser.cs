using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>Who sent a request and hears what became of it. All calls come one after the other on the layer's <see cref="SipQueue"/>.</summary>
public interface IClientTransactionUser
{
    /// <summary>A response came: provisional ones, then one final; after an INVITE's 2xx each further 2xx, also of other forks, and repeated ones.</summary>
    void OnResponse(ClientTransaction transaction, SipResponse response);

    /// <summary>No final response came in time from any endpoint: as good as 408 (RFC 3261 8.1.3.1).</summary>
    void OnTimeout(ClientTransaction transaction);

    /// <summary>No endpoint could be reached: as good as 503 (RFC 3261 8.1.3.1).</summary>
    void OnTransportError(ClientTransaction transaction);
}
