using System.Net;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Calls;

/// <summary>Placeholder until the transports bring theirs.</summary>
internal sealed class SystemResolver : ISipResolver
{
    public async ValueTask<IReadOnlyList<SipEndpoint>> ResolveAsync(SipUri uri, CancellationToken cancellationToken)
    {
        var protocol = uri.Parameters.Get("transport") switch { "tcp" => SipProtocol.Tcp, "tls" => SipProtocol.Tls, _ => uri.IsSecure ? SipProtocol.Tls : SipProtocol.Udp };
        var port = uri.Port ?? (protocol == SipProtocol.Tls ? 5061 : 5060);
        if (IPAddress.TryParse(uri.HostName, out var address)) return [new(protocol, new(address, port))];
        var addresses = await Dns.GetHostAddressesAsync(uri.HostName, cancellationToken);
        return [.. addresses.Select(a => new SipEndpoint(protocol, new(a, port), uri.HostName))];
    }
}
