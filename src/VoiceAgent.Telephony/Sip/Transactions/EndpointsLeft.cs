using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>The endpoints that a request may still be sent to.</summary>
internal sealed class EndpointsLeft(IEnumerable<SipEndpoint> endpoints)
{
    // RFC 3261 18.1.1: within 200 octets of a path's usual 1500.
    private const int LongestDatagram = 1300;

    private readonly LinkedList<SipEndpoint> left = new(endpoints);
    private SipEndpoint? onlyUdp;

    public bool Any => left.Count > 0;

    public SipEndpoint Take()
    {
        var first = left.First?.Value ?? throw new ArgumentException("A request needs an endpoint to be sent to.");
        left.RemoveFirst();
        return first;
    }

    /// <summary>Whether the request should go over a stream instead of UDP (RFC 3261 18.1.1).</summary>
    public bool IsTooLong(SipRequest request, SipEndpoint endpoint, SipTransport transport) =>
        endpoint.Protocol == SipProtocol.Udp && endpoint != onlyUdp && transport.Carries(SipProtocol.Tcp) && SipWriter.ToArray(request).Length > LongestDatagram;

    /// <summary>The same endpoint over TCP; UDP is what is tried next, should TCP fail.</summary>
    public SipEndpoint OverStream(SipEndpoint endpoint)
    {
        onlyUdp = endpoint;
        left.AddFirst(endpoint);
        return endpoint with { Protocol = SipProtocol.Tcp };
    }
}
