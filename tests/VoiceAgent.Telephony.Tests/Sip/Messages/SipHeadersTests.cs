using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Messages;

public sealed class SipHeadersTests
{
    [Fact]
    public void Values_SeveralLinesAndCommas_AreOneList()
    {
        var headers = new SipHeaders();
        headers.Add("Supported", "100rel, timer");
        headers.Add("Subject", "x");
        headers.Add("k", "replaces");
        headers.Values("supported").ShouldBe(["100rel", "timer", "replaces"]);
    }

    [Fact]
    public void Contacts_CommasInQuotesAndBrackets_DontSeparate()
    {
        var headers = new SipHeaders();
        headers.Add("Contact", "\"A, B\" <sip:a,b@c>;q=0.5, <sip:d@e>");
        headers.Contacts.Select(c => c.Uri.User).ShouldBe(["a,b", "d"]);
    }

    [Fact]
    public void Set_SeveralOfThatName_LeavesOneInTheFirstsPlace()
    {
        var headers = new SipHeaders();
        foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("Route", "<sip:a>"), ("To", "<sip:t>"), ("Route", "<sip:b>")]) headers.Add(name, value);
        headers.Set("Route", "<sip:c>");
        headers.Select(h => h.Text).ShouldBe(["<sip:c>", "<sip:t>"]);
    }

    [Fact]
    public void Typed_AfterAChange_ReadsTheNewValue()
    {
        var headers = new SipHeaders();
        headers.Add("To", "<sip:a@b>");
        headers.To!.Tag.ShouldBeNull();
        headers.Set("To", "<sip:a@b>;tag=x");
        headers.To!.Tag.ShouldBe("x");
        headers.Remove("To");
        headers.To.ShouldBeNull();
    }

    [Fact]
    public void ReplaceTopVia_LineWithSeveral_LeavesTheOthers()
    {
        var headers = new SipHeaders();
        headers.Add("Via", "SIP/2.0/UDP a;rport;branch=z9hG4bK1, SIP/2.0/TCP b");
        headers.Add("Via", "SIP/2.0/UDP c");
        headers.ReplaceTopVia(headers.Via!.With("received", "192.0.2.1"));
        headers.Vias.Select(v => (v.Host, v.Received)).ShouldBe([("a", "192.0.2.1"), ("b", null), ("c", null)]);
    }

    [Theory]
    [InlineData("a\r\nEvil: b")]
    [InlineData("a\nb")]
    public void Add_ValueWithALineBreak_IsRefused(string value) => Should.Throw<ArgumentException>(() => new SipHeaders().Add("Subject", value));

    [Theory]
    [InlineData("5", 5)]
    [InlineData("120 (in a meeting);duration=60", 120)]
    [InlineData("soon", null)]
    [InlineData("949302838503028349304023988", uint.MaxValue)]
    public void RetryAfter_WithCommentOrTooLarge_IsReadAsFarAsItGoes(string text, object? seconds)
    {
        var headers = new SipHeaders();
        headers.Add("Retry-After", text);
        headers.RetryAfter.ShouldBe(seconds is null ? null : TimeSpan.FromSeconds(Convert.ToUInt32(seconds, null)));
    }

    [Theory]
    [InlineData("Via: ", "SIP/2.0/UDP h : 5060 ;branch=x", "h", 5060)]
    [InlineData("Via: ", "SIP / 2.0 / UDP  [2001:db8::1]:5062", "[2001:db8::1]", 5062)]
    public void Via_SpacesAroundTheColon_AreNoPartOfTheHost(string _, string text, string host, int port)
    {
        Via.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out var via).ShouldBeTrue();
        (via!.Host, via.Port).ShouldBe((host, port));
    }

    [Theory]
    [InlineData("SIP/2.0/UDP")]
    [InlineData("SIP/2.0/UDP ")]
    [InlineData("SIP/1.0/UDP h")]
    [InlineData("SIP/2.0/UDP h evil")]
    [InlineData("SIP/2.0/UDP h:99999")]
    [InlineData("SIP/2.0/UDP h;branch=")]
    public void Via_Malformed_IsRefused(string text) => Via.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out _).ShouldBeFalse();
}
