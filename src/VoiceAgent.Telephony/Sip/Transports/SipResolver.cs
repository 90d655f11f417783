using System.Net;
using System.Net.Sockets;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>
/// Finds endpoints by RFC 3263 4 with the system's address look-up. What SRV records would say about a domain is given by configuration:
/// its servers in the order they are to be tried.
/// </summary>
public sealed class SipResolver : ISipResolver
{
    private const int PlainPort = 5060;
    private const int TlsPort = 5061;

    private readonly Dictionary<string, IReadOnlyList<SipUri>> servers;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> lookUp;

    /// <summary>A resolver.</summary>
    /// <param name="servers">By domain: URIs of its servers, such as "sip:sbc1.example.com:5060;transport=tcp"; null for none.</param>
    public SipResolver(IReadOnlyDictionary<string, IReadOnlyList<SipUri>>? servers = null) : this(servers, Dns.GetHostAddressesAsync)
    {
    }

    internal SipResolver(IReadOnlyDictionary<string, IReadOnlyList<SipUri>>? servers, Func<string, CancellationToken, Task<IPAddress[]>> lookUp)
    {
        this.servers = new(servers ?? new Dictionary<string, IReadOnlyList<SipUri>>(), StringComparer.OrdinalIgnoreCase);
        this.lookUp = lookUp;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<SipEndpoint>> ResolveAsync(SipUri uri, CancellationToken cancellationToken)
    {
        if (!uri.IsSip) return [];
        // A port says that no SRV record is wanted (RFC 3263 4.2).
        if (uri.Port is not null || !servers.TryGetValue(uri.HostName, out var known)) return await AddressesAsync(uri, uri.IsSecure, cancellationToken);
        var endpoints = new List<SipEndpoint>();
        foreach (var server in known) endpoints.AddRange(await AddressesAsync(server, uri.IsSecure, cancellationToken));
        return endpoints;
    }

    private async Task<IReadOnlyList<SipEndpoint>> AddressesAsync(SipUri uri, bool mustBeSecure, CancellationToken cancellationToken)
    {
        var host = uri.Parameters.Get(ParameterNames.MAddr) ?? uri.HostName;
        var protocol = mustBeSecure ? SipProtocol.Tls : ProtocolOf(uri);
        var port = uri.Port ?? (protocol == SipProtocol.Tls ? TlsPort : PlainPort);
        if (IPAddress.TryParse(host.Trim('[', ']'), out var address)) return [new(protocol, new(address, port))];
        return [.. (await LookUpAsync(host, cancellationToken)).Select(a => new SipEndpoint(protocol, new(a, port), host))];
    }

    private async Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            return await lookUp(host, cancellationToken);
        }
        catch (SocketException)
        {
            return [];
        }
    }

    private static SipProtocol ProtocolOf(SipUri uri) => (uri.IsSecure, uri.Parameters.Get(ParameterNames.Transport)?.ToUpperInvariant()) switch
    {
        (true, _) or (_, "TLS") => SipProtocol.Tls,
        (_, "TCP") => SipProtocol.Tcp,
        _ => SipProtocol.Udp,
    };
}
