using System.Net;
using System.Security.Cryptography.X509Certificates;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>How the transports listen and whom they believe.</summary>
public sealed record SipTransportOptions
{
    /// <summary>What to listen on; port 0 takes a free one.</summary>
    public required IReadOnlyList<SipEndpoint> Listen { get; init; }

    /// <summary>The host that Via and Contact show; null for the address that the packet leaves from. Set it behind a NAT.</summary>
    public string? AdvertisedHost { get; init; }

    /// <summary>What we show to TLS peers; needed to listen on TLS.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>A private authority that TLS peers' certificates may come from; null for the system's.</summary>
    public X509Certificate2? Authority { get; init; }

    /// <summary>Whether peers that connect to us by TLS must show a certificate of the authority.</summary>
    public bool RequireClientCertificate { get; init; }

    /// <summary>Messages a second from one address before the rest is dropped.</summary>
    public int MessagesPerSecond { get; init; } = 200;

    /// <summary>Addresses whose messages are never dropped for their rate: the trunk, the proxy.</summary>
    public IReadOnlyList<IPAddress> Trusted { get; init; } = [];

    /// <summary>TCP and TLS connections at once.</summary>
    public int Connections { get; init; } = 1000;

    /// <summary>TCP and TLS connections at once from one address.</summary>
    public int ConnectionsPerAddress { get; init; } = 100;

    /// <summary>How long a connection may be silent.</summary>
    public TimeSpan IdleConnection { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long connecting, and a TLS handshake, may take.</summary>
    public TimeSpan ConnectWithin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How much of a message is read.</summary>
    public SipLimits Limits { get; init; } = SipLimits.Default;
}
