using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

public sealed class RedirectionsTests
{
    [Fact]
    public void Contacts_OfARedirection_ComeByTheirQuality()
    {
        var redirections = Redirections();
        var redirection = SipText.Answer(302, "Contact: <sip:low@x>;q=0.2, <sip:high@x>;q=0.9");
        redirections.Next(redirection)!.User.ShouldBe("high");
        redirections.Next(SipText.Answer(486))!.User.ShouldBe("low");
        redirections.Next(SipText.Answer(486)).ShouldBeNull();
    }

    [Fact]
    public void Redirection_BackToWhereItCameFrom_EndsThere()
    {
        var redirections = Redirections();
        redirections.Next(SipText.Answer(302, "Contact: <sip:b@x>"))!.User.ShouldBe("b");
        redirections.Next(SipText.Answer(302, "Contact: <sip:first@x>")).ShouldBeNull();
    }

    [Fact]
    public void Redirections_WithoutEnd_AreFollowedSoFarOnly()
    {
        var redirections = Redirections();
        var followed = Enumerable.Range(0, 20).TakeWhile(i => redirections.Next(SipText.Answer(302, $"Contact: <sip:n{i}@x>")) is not null).Count();
        followed.ShouldBe(5);
    }

    [Fact]
    public void Refusal_Of6xx_LeavesNothingToTry()
    {
        var redirections = Redirections();
        redirections.Next(SipText.Answer(302, "Contact: <sip:a@x>, <sip:b@x>"));
        redirections.Next(SipText.Answer(603)).ShouldBeNull();
    }

    [Fact]
    public void Target_ThatMayNotBeCalled_IsNotFollowed() =>
        Redirections(_ => false).Next(SipText.Answer(302, "Contact: <sip:premium@x>")).ShouldBeNull();

    private static Redirections Redirections(Func<SipUri, bool>? may = null) =>
        new(5, new(SipUri.Parse("sip:first@x"), [], new(SipUri.Parse("sip:us@x"))) { MayFollow = may ?? (_ => true) });
}
