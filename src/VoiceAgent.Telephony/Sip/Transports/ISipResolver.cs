using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>Finds the endpoints of a URI (RFC 3263): by NAPTR, SRV and address records, or by what was configured.</summary>
public interface ISipResolver
{
    /// <summary>The endpoints, the best first; none when the host is unknown.</summary>
    ValueTask<IReadOnlyList<SipEndpoint>> ResolveAsync(SipUri uri, CancellationToken cancellationToken);
}
