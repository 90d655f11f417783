using System.Text;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

/// <summary>RFC 5118: the places where addresses of IPv6 stand in messages.</summary>
public sealed class Rfc5118Tests
{
    [Fact]
    public void Ipv6_ReferenceInRequestUri_IsRead()
    {
        var request = Read("sip:[2001:db8::10]", "SIP/2.0/UDP [2001:db8::9:1];branch=z9hG4bKas3-111");
        SipStructure.Verify(request).ShouldBeNull();
        (request.Uri.Host, request.Uri.HostName, request.Uri.Port).ShouldBe(("[2001:db8::10]", "2001:db8::10", null));
        request.Headers.Via!.Host.ShouldBe("[2001:db8::9:1]");
    }

    [Fact]
    public void Ipv6Bad_AddressWithoutBrackets_Is400() =>
        SipStructure.Verify(Read("sip:2001:db8::10", "SIP/2.0/UDP [2001:db8::9:1];branch=z9hG4bKas3"))!.Status.ShouldBe(400);

    [Fact]
    public void PortAmbiguous_PortWithinBrackets_IsPartOfTheAddress()
    {
        var uri = Read("sip:[2001:db8::10:5070]", "SIP/2.0/UDP [2001:db8::9:1];branch=z9hG4bKas3-111").Uri;
        (uri.HostName, uri.Port).ShouldBe(("2001:db8::10:5070", null));
    }

    [Fact]
    public void PortUnambiguous_PortAfterBrackets_IsThePort()
    {
        var uri = Read("sip:[2001:db8::10]:5070", "SIP/2.0/UDP [2001:db8::9:1];branch=z9hG4bKas3-111").Uri;
        (uri.HostName, uri.Port).ShouldBe(("2001:db8::10", 5070));
    }

    [Theory]
    [InlineData("[2001:db8::9:255]")]
    [InlineData("2001:db8::9:255")]
    public void ViaReceived_WithAndWithoutBrackets_IsTheSameAddress(string received)
    {
        var request = Read("sip:[2001:db8::10]", $"SIP/2.0/UDP [2001:db8::9:1];received={received};branch=z9hG4bKas3");
        SipStructure.Verify(request).ShouldBeNull();
        request.Headers.Via!.Received.ShouldBe("2001:db8::9:255");
    }

    [Fact]
    public void MultipleAddresses_OfBothFamiliesInOneMessage_AreRead()
    {
        var request = Read("sip:user@host.example.net", "SIP/2.0/UDP [2001:db8::9:1]:6050;branch=z9hG4bKas3-111, SIP/2.0/UDP 192.0.2.1:5060;received=192.0.2.1;branch=z9hG4bKjhja8781hjuaij65144", "Contact: \"Caller\" <sip:caller@[2001:db8::1]>, <sip:caller@192.0.2.7>");
        SipStructure.Verify(request).ShouldBeNull();
        request.Headers.Vias.Select(v => (v.Host, v.Port)).ShouldBe([("[2001:db8::9:1]", 6050), ("192.0.2.1", 5060)]);
        request.Headers.Contacts.Select(c => c.Uri.HostName).ShouldBe(["2001:db8::1", "192.0.2.7"]);
    }

    [Fact]
    public void Ipv4Mapped_InViaAndContact_IsRead()
    {
        var request = Read("sip:user@[::ffff:192.0.2.10]", "SIP/2.0/UDP [::ffff:192.0.2.2]:5070;branch=z9hG4bKbh19", "Contact: <sip:caller@[::ffff:192.0.2.2]:5070>");
        SipStructure.Verify(request).ShouldBeNull();
        request.Uri.HostName.ShouldBe("::ffff:192.0.2.10");
    }

    [Fact]
    public void ExtraColon_OfTheOldGrammar_IsForgiven()
    {
        var request = Read("sip:user@[2001:db8:::192.0.2.1]", "SIP/2.0/UDP [2001:db8:::192.0.2.2];branch=z9hG4bKas3-111");
        SipStructure.Verify(request).ShouldBeNull();
    }

    [Theory]
    [InlineData("sip:user@[2001:db8::10")]
    [InlineData("sip:user@[]")]
    [InlineData("sip:user@[12345::1]")]
    [InlineData("sip:user@[2001:db8::1%eth0]")]
    [InlineData("sip:user@2001:db8::1]")]
    public void Reference_Malformed_Is400(string uri) => SipUri.TryParse(uri, out _).ShouldBeFalse();

    [Fact]
    public void Address_OfIpv6GivenInCode_IsWrittenInBrackets() => new SipUri("a", "2001:db8::1", 5070).ToString().ShouldBe("sip:a@[2001:db8::1]:5070");

    private static SipRequest Read(string uri, string via, string more = "Max-Forwards: 70")
    {
        var text = $"REGISTER {uri} SIP/2.0\r\nTo: sip:user@example.com\r\nFrom: sip:user@example.com;tag=81x2\r\nVia: {via}\r\n"
            + $"Call-ID: SSG9559905523997077@hlau_4100\r\n{more}\r\nCSeq: 98176 REGISTER\r\nContent-Length: 0\r\n\r\n";
        SipParser.TryParse(Encoding.UTF8.GetBytes(text), out var message, out var problem).ShouldBeTrue(problem);
        return message.ShouldBeOfType<SipRequest>();
    }
}
