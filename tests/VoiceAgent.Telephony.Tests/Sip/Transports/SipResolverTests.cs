using System.Net;
using System.Net.Sockets;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Tests.Sip.Transports;

/// <summary>RFC 3263 4.1 and 4.2.</summary>
public sealed class SipResolverTests
{
    private static readonly Dictionary<string, IReadOnlyList<SipUri>> Servers = new()
    {
        ["trunk.example"] = [SipUri.Parse("sip:192.0.2.1:5070;transport=tcp"), SipUri.Parse("sip:sbc.example")],
    };

    private readonly SipResolver resolver = new(Servers, (host, _) => host == "sbc.example"
        ? Task.FromResult<IPAddress[]>([IPAddress.Parse("192.0.2.2"), IPAddress.Parse("2001:db8::2")])
        : throw new SocketException((int)SocketError.HostNotFound));

    [Theory]
    [InlineData("sip:a@192.0.2.9", "Udp 192.0.2.9:5060")]
    [InlineData("sip:a@192.0.2.9:5070;transport=tcp", "Tcp 192.0.2.9:5070")]
    [InlineData("sip:a@192.0.2.9;transport=TLS", "Tls 192.0.2.9:5061")]
    [InlineData("sips:a@192.0.2.9;transport=tcp", "Tls 192.0.2.9:5061")]
    [InlineData("sip:a@[2001:db8::1]", "Udp [2001:db8::1]:5060")]
    [InlineData("sip:a@elsewhere.example;maddr=192.0.2.3", "Udp 192.0.2.3:5060")]
    [InlineData("sip:a@sbc.example", "Udp 192.0.2.2:5060, Udp [2001:db8::2]:5060")]
    [InlineData("sip:a@Trunk.Example", "Tcp 192.0.2.1:5070, Udp 192.0.2.2:5060, Udp [2001:db8::2]:5060")]
    [InlineData("sips:a@trunk.example", "Tls 192.0.2.1:5070, Tls 192.0.2.2:5061, Tls [2001:db8::2]:5061")]
    [InlineData("sip:a@trunk.example:5060", "")]
    [InlineData("sip:a@nowhere.example", "")]
    [InlineData("tel:+8225551234", "")]
    public async Task Resolve_Uri_GivesItsEndpointsInOrder(string uri, string expected)
    {
        var endpoints = await resolver.ResolveAsync(SipUri.Parse(uri), TestContext.Current.CancellationToken);
        string.Join(", ", endpoints.Select(e => $"{e.Protocol} {e.Address}")).ShouldBe(expected);
    }

    [Fact]
    public async Task Resolve_ByName_KeepsTheNameForTheCertificate() =>
        (await resolver.ResolveAsync(SipUri.Parse("sips:a@sbc.example"), TestContext.Current.CancellationToken)).ShouldAllBe(e => e.HostName == "sbc.example");
}
