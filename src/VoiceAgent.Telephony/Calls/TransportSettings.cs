using System.Net;
using System.Security.Cryptography.X509Certificates;
using VoiceAgent.Telephony.Calls.Safety;
using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Calls;

/// <summary>The options of a line as those of its transports and media.</summary>
internal static class TransportSettings
{
    public static SipTransportOptions Of(TelephonyOptions options, PeerList peers) => new()
    {
        Listen = [.. options.Listen.Select(l => ListenAddress.Read(l)!)],
        AdvertisedHost = options.PublicHost,
        Certificate = options.Tls.CertificateFile is { } file ? Certificate(file, options.Tls.KeyFile) : null,
        Authority = options.Tls.AuthorityFile is { } authority ? X509CertificateLoader.LoadCertificateFromFile(authority) : null,
        RequireClientCertificate = options.Tls.RequireClientCertificate,
        Trusted = peers.Addresses,
    };

    public static MediaEngineOptions MediaOf(TelephonyOptions options) => new()
    {
        Address = IPAddress.Parse(options.Media.Address),
        PublicAddress = options.Media.PublicAddress is { } text ? IPAddress.Parse(text) : null,
        FirstPort = options.Media.FirstPort,
        LastPort = options.Media.LastPort,
    };

    private static X509Certificate2 Certificate(string file, string? key) => X509Certificate2.CreateFromPemFile(file, key);
}
