using System.Globalization;
using System.Net;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>Notes in a request's topmost Via where it really came from, and finds the way back of its response.</summary>
internal static class ViaStamp
{
    private const int PlainPort = 5060;
    private const int TlsPort = 5061;

    /// <summary>received (RFC 3261 18.2.1) and rport (RFC 3581 4).</summary>
    public static void Apply(SipRequest request, SipFlow flow)
    {
        if (request.Headers.Via is not { } via) return;
        var from = flow.Remote.Address;
        var asked = via.Parameters.Has(ParameterNames.RPort);
        if (!asked && IPAddress.TryParse(via.Host.Trim('[', ']'), out var host) && host.Equals(from.Address)) return;
        var stamped = via.With(ParameterNames.Received, from.Address.ToString());
        if (asked) stamped = stamped.With(ParameterNames.RPort, from.Port.ToString(CultureInfo.InvariantCulture));
        request.Headers.ReplaceTopVia(stamped);
    }

    /// <summary>Where the response goes when its connection is gone, or there is none (RFC 3261 18.2.2, RFC 3581 4).</summary>
    public static SipEndpoint WayBack(SipRequest request)
    {
        var sender = request.Flow!.Remote;
        if (request.Headers.Via is not { } via) return sender;
        if (via.RPort > 0 && sender.Protocol == SipProtocol.Udp) return sender;
        var port = via.Port ?? (sender.Protocol == SipProtocol.Tls ? TlsPort : PlainPort);
        return sender with { Address = new(sender.Address.Address, port) };
    }
}
