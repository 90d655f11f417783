using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

public sealed class NameAddressTests
{
    [Theory]
    [InlineData("sip:a@b;tag=1", null, "sip:a@b", "1")]
    [InlineData("<sip:a@b;lr>;tag=1", null, "sip:a@b;lr", "1")]
    [InlineData("Bob <sip:a@b> ; tag = 1", "Bob", "sip:a@b", "1")]
    [InlineData("\"A, \\\"B\\\" <C>\" <sip:a@b>", "A, \"B\" <C>", "sip:a@b", null)]
    [InlineData("\"\" <sip:a@b>", "", "sip:a@b", null)]
    [InlineData("홍길동 <sip:a@b>", "홍길동", "sip:a@b", null)]
    [InlineData("sip:a;b=c@d;tag=2", null, "sip:a;b=c@d", "2")]
    [InlineData("<tel:+8225551234>;tag=3", null, "tel:+8225551234", "3")]
    public void Parse_EachForm_GivesNameUriAndTag(string text, string? name, string uri, string? tag)
    {
        NameAddress.TryParse(text, out var address).ShouldBeTrue();
        (address!.DisplayName, address.Uri.ToString(), address.Tag).ShouldBe((name, uri, tag));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<sip:a@b")]
    [InlineData("\"Bob <sip:a@b>")]
    [InlineData("\"Bob\"")]
    [InlineData("\"Bob\" sip:a@b")]
    [InlineData("A, B <sip:a@b>")]
    [InlineData("<sip:a@b> x")]
    [InlineData("<sip:a@b>;")]
    [InlineData("<sip:a@b>;tag=")]
    [InlineData("sip:a@b?x=y")]
    public void Parse_Malformed_IsRefused(string text) => NameAddress.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Write_NameWithQuotationMarks_ReadsBackTheSame()
    {
        var address = new NameAddress(SipUri.Parse("sip:a@b"), "say \"hi\" \\ bye").WithTag("t1");
        NameAddress.TryParse(address.ToString(), out var read).ShouldBeTrue();
        (read!.DisplayName, read.Tag).ShouldBe((address.DisplayName, "t1"));
    }
}
