using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>Whom we believe over TLS, and what we show (RFC 3261 26.3.1, RFC 5922): never a certificate that isn't checked.</summary>
internal static class TlsSettings
{
    private const SslProtocols Versions = SslProtocols.Tls12 | SslProtocols.Tls13;

    public static SslClientAuthenticationOptions Client(SipTransportOptions options, SipEndpoint remote) => new()
    {
        TargetHost = remote.HostName ?? remote.Address.Address.ToString(),
        EnabledSslProtocols = Versions,
        ClientCertificates = options.Certificate is null ? null : [options.Certificate],
        CertificateChainPolicy = Policy(options),
    };

    public static SslServerAuthenticationOptions Server(SipTransportOptions options) => new()
    {
        ServerCertificate = options.Certificate,
        EnabledSslProtocols = Versions,
        ClientCertificateRequired = options.RequireClientCertificate,
        CertificateChainPolicy = Policy(options),
    };

    private static X509ChainPolicy? Policy(SipTransportOptions options)
    {
        if (options.Authority is null) return null;
        // A private authority rarely keeps a list of what it took back.
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(options.Authority);
        return policy;
    }
}
