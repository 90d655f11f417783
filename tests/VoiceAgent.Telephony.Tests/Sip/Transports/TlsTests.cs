using System.Net;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Tests.Sip.Transports;

/// <summary>TLS over real sockets: nobody is believed without a certificate that fits.</summary>
public sealed class TlsTests : IDisposable
{
    private static readonly SipTransportOptions None = new() { Listen = [] };

    private readonly TestAuthority authority = new();
    private readonly TestAuthority stranger = new();

    [Fact]
    public async Task Ask_CertificateOfTheAuthority_IsBelieved() => (await AskAsync(authority, authority)).ShouldBe("200");

    [Fact]
    public async Task Ask_CertificateOfAStranger_IsRefused() => (await AskAsync(stranger, authority)).ShouldBe("unreachable");

    [Fact]
    public async Task Ask_CertificateOfAnotherName_IsRefused() => (await AskAsync(authority, authority, name: "198.51.100.1")).ShouldBe("unreachable");

    [Fact]
    public async Task Ask_CertificateOfTheHostName_IsBelieved() => (await AskAsync(authority, authority, name: "pbx.example", host: "pbx.example")).ShouldBe("200");

    [Fact]
    public async Task Ask_PeerMustShowItsOwnAndDoes_IsAnswered() => (await AskAsync(authority, authority, isMutual: true, ours: authority)).ShouldBe("200");

    [Fact]
    public async Task Ask_PeerMustShowItsOwnAndShowsAStrangers_IsRefused() => (await AskAsync(authority, authority, isMutual: true, ours: stranger)).ShouldBe("unreachable");

    public void Dispose()
    {
        authority.Dispose();
        stranger.Dispose();
    }

    private static async Task<string> AskAsync(TestAuthority theirs, TestAuthority believed, string name = "127.0.0.1", string? host = null, bool isMutual = false, TestAuthority? ours = null)
    {
        var one = None with { Authority = believed.Root, Certificate = (ours ?? believed).Issue("127.0.0.1") };
        var other = None with { Authority = believed.Root, Certificate = theirs.Issue(name), RequireClientCertificate = isMutual };
        await using var pair = new TransportPair(SipProtocol.Tls, one, other);
        return await pair.AskAsync(new(SipProtocol.Tls, new(IPAddress.Loopback, pair.Other.Listening[0].Address.Port), host));
    }
}
