using VoiceAgent.Telephony.Sip.Dialogs;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

public sealed class ReasonHeaderTests
{
    [Fact]
    public void Causes_OfBothNetworks_AreToldApart()
    {
        var answer = SipText.Answer(480, "Reason: SIP;cause=486;text=\"Busy; really\", Q.850 ; cause=17");
        ReasonHeader.Q850(answer).ShouldBe(17);
        ReasonHeader.SipCause(answer).ShouldBe(486);
    }

    [Fact]
    public void Cause_ThatIsNoNumber_IsNone() => ReasonHeader.Q850(SipText.Answer(480, "Reason: Q.850;cause=soon")).ShouldBeNull();

    [Fact]
    public void Words_WithANumberInThem_LoseTheDigits() => ReasonHeader.Words("Number 01012345678 unknown").ShouldBe("Number ########### unknown");
}
