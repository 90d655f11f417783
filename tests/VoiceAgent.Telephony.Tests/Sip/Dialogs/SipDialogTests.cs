using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

public sealed class SipDialogTests
{
    [Fact]
    public void Request_OfTheCaller_TakesTheRecordedRouteBackwards()
    {
        var dialog = SipDialog.FromResponse(SipText.Invite(), SipText.Answer(200, "Contact: <sip:bob@192.0.2.9>", "Record-Route: <sip:p1;lr>, <sip:p2;lr>"));
        var bye = dialog.Next(SipMethods.Bye);
        bye.Uri.ToString().ShouldBe("sip:bob@192.0.2.9");
        bye.Headers.Values(HeaderNames.Route).ShouldBe(["<sip:p2;lr>", "<sip:p1;lr>"]);
        bye.Headers.CSeq.ShouldBe(new CSeq(8, SipMethods.Bye));
        bye.Headers.To!.Tag.ShouldBe("b1");
        dialog.NextHop.ToString().ShouldBe("sip:p2;lr");
    }

    [Fact]
    public void Request_OverAStrictRouter_CarriesItAsRequestUri()
    {
        var dialog = SipDialog.FromResponse(SipText.Invite(), SipText.Answer(200, "Contact: <sip:bob@192.0.2.9>", "Record-Route: <sip:p1;lr>, <sip:p2>"));
        var bye = dialog.Next(SipMethods.Bye);
        bye.Uri.ToString().ShouldBe("sip:p2");
        bye.Headers.Values(HeaderNames.Route).ShouldBe(["<sip:p1;lr>", "<sip:bob@192.0.2.9>"]);
    }

    [Fact]
    public void Request_OfTheCalled_TakesTheRecordedRouteForwards()
    {
        var dialog = SipDialog.FromRequest(SipText.Invite("Record-Route: <sip:p1;lr>", "Record-Route: <sip:p2;lr>"), "mine");
        var bye = dialog.Next(SipMethods.Bye);
        bye.Uri.ToString().ShouldBe("sip:alice@192.0.2.1");
        bye.Headers.Values(HeaderNames.Route).ShouldBe(["<sip:p1;lr>", "<sip:p2;lr>"]);
        bye.Headers.From!.Tag.ShouldBe("mine");
        bye.Headers.To!.Tag.ShouldBe("a1");
    }

    [Fact]
    public void Ack_OfA2xx_HasTheInvitesNumber()
    {
        var dialog = SipDialog.FromResponse(SipText.Invite(), SipText.Answer(200, "Contact: <sip:bob@192.0.2.9>"));
        dialog.Next(SipMethods.Info);
        dialog.Ack(7).Headers.CSeq.ShouldBe(new CSeq(7, SipMethods.Ack));
    }

    [Fact]
    public void Number_BelowTheLast_IsNotTaken()
    {
        var dialog = SipDialog.FromRequest(SipText.Invite(), "mine");
        dialog.TakeSequence(Inside(9)).ShouldBeTrue();
        dialog.TakeSequence(Inside(8)).ShouldBeFalse();
        dialog.TakeSequence(Inside(10)).ShouldBeTrue();
    }

    [Fact]
    public void Caller_OfRfc2543_HasNoTagAndIsKnownAllTheSame()
    {
        var invite = SipText.Request(
            "INVITE sip:bob@b.example SIP/2.0", "Via: SIP/2.0/UDP a.example", "From: <sip:alice@a.example>", "To: <sip:bob@b.example>", "Call-ID: c1", "CSeq: 7 INVITE", "Contact: <sip:alice@192.0.2.1>", "Max-Forwards: 70");
        var dialog = SipDialog.FromRequest(invite, "mine");
        dialog.Next(SipMethods.Bye).Headers.To!.ToString().ShouldBe("<sip:alice@a.example>");
    }

    private static SipRequest Inside(uint sequence) => SipText.Request(
        "INFO sip:bob@b.example SIP/2.0", "Via: SIP/2.0/UDP a.example;branch=z9hG4bK2", "From: <sip:alice@a.example>;tag=a1", "To: <sip:bob@b.example>;tag=mine",
        "Call-ID: c1", $"CSeq: {sequence} INFO", "Max-Forwards: 70");
}
