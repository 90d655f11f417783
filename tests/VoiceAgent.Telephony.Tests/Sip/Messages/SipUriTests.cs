using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

public sealed class SipUriTests
{
    [Fact]
    public void Parse_FullUri_GivesEachPart()
    {
        var uri = SipUri.Parse("sips:alice:secret@Atlanta.Example:5071;transport=tcp;lr?subject=hello&priority=urgent");
        (uri.Scheme, uri.User, uri.UserInfo, uri.Host, uri.Port).ShouldBe(("sips", "alice", "alice:secret", "Atlanta.Example", 5071));
        uri.Parameters.Get("Transport").ShouldBe("tcp");
        uri.Parameters.Get("lr").ShouldBe("");
        uri.Headers.ShouldBe("subject=hello&priority=urgent");
    }

    [Theory]
    [InlineData("")]
    [InlineData("sip")]
    [InlineData("sip:")]
    [InlineData("sip:@example.com")]
    [InlineData("sip:a@")]
    [InlineData("sip:a@b:0")]
    [InlineData("sip:a@b:65536")]
    [InlineData("sip:a@b:")]
    [InlineData("sip:a@b;")]
    [InlineData("sip:a@b;;lr")]
    [InlineData("sip:a@b;x=%4")]
    [InlineData("sip:a%zz@b")]
    [InlineData("sip:a@b c")]
    [InlineData("sip:a@b\r\nVia: x")]
    [InlineData("sip:a\"b@c")]
    [InlineData("1tel:5")]
    [InlineData("tel:<5>")]
    public void Parse_Malformed_IsRefused(string text) => SipUri.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("sip:%61lice@atlanta.com;transport=TCP", "sip:alice@AtLanTa.CoM;Transport=tcp", true)]
    [InlineData("sip:carol@chicago.com", "sip:carol@chicago.com;newparam=5", true)]
    [InlineData("sip:carol@chicago.com;security=on", "sip:carol@chicago.com;newparam=5", true)]
    [InlineData("sip:biloxi.com;transport=tcp;method=REGISTER?to=sip:bob%40biloxi.com", "sip:biloxi.com;method=REGISTER;transport=tcp?to=sip:bob%40biloxi.com", true)]
    [InlineData("sip:alice@atlanta.com?subject=project%20x&priority=urgent", "sip:alice@atlanta.com?priority=urgent&subject=project%20x", true)]
    [InlineData("SIP:ALICE@AtLanTa.CoM;Transport=udp", "sip:alice@AtLanTa.CoM;Transport=UDP", false)]
    [InlineData("sip:bob@biloxi.com", "sip:bob@biloxi.com:5060", false)]
    [InlineData("sip:bob@biloxi.com", "sip:bob@biloxi.com;transport=udp", false)]
    [InlineData("sip:bob@biloxi.com", "sips:bob@biloxi.com", false)]
    [InlineData("sip:carol@chicago.com", "sip:carol@chicago.com?Subject=next%20meeting", false)]
    [InlineData("sip:carol@chicago.com;security=on", "sip:carol@chicago.com;security=off", false)]
    [InlineData("sip:a:x@b", "sip:a:y@b", false)]
    [InlineData("tel:+8225551234", "tel:+8225551234", true)]
    public void IsEquivalentTo_ExamplesOfTheRfc_AreToldApart(string one, string other, bool same)
    {
        SipUri.Parse(one).IsEquivalentTo(SipUri.Parse(other)).ShouldBe(same);
        SipUri.Parse(other).IsEquivalentTo(SipUri.Parse(one)).ShouldBe(same);
    }

    [Fact]
    public void Create_UserWithSpecialCharacters_IsEscaped()
    {
        var text = new SipUri("a b@c<d>", "example.com").ToString();
        text.ShouldBe("sip:a%20b%40c%3Cd%3E@example.com");
        SipUri.Parse(text).User.ShouldBe("a b@c<d>");
    }

    [Fact]
    public void With_Parameter_IsWrittenOnce()
    {
        var uri = SipUri.Parse("sip:a@b;transport=udp;lr").With("transport", "tcp");
        uri.ToString().ShouldBe("sip:a@b;transport=tcp;lr");
        uri.Without("transport").ToString().ShouldBe("sip:a@b;lr");
    }

    [Fact]
    public void AsRequestUri_HeadersAndMethod_AreLeftOut() =>
        SipUri.Parse("sip:a@b;method=REFER;lr?Replaces=x").AsRequestUri().ToString().ShouldBe("sip:a@b;lr");
}
