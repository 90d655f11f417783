using System.Text;
using VoiceAgent.Telephony.Sip.Dialogs;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

public sealed class DigitInfoTests
{
    [Theory]
    [InlineData("application/dtmf-relay", "Signal=5\r\nDuration=160\r\n", 200, '5')]
    [InlineData("application/dtmf-relay", "Signal= #\r\nDuration= 250\r\n", 200, '#')]
    [InlineData("application/dtmf-relay", "Signal=10\r\nDuration=100", 200, '*')]
    [InlineData("application/dtmf-relay", "signal=b", 200, 'B')]
    [InlineData("application/dtmf", "7", 200, '7')]
    [InlineData("application/dtmf-relay", "Duration=160", 400, null)]
    [InlineData("application/dtmf-relay", "Signal=Z", 400, null)]
    [InlineData("text/plain", "5", 415, null)]
    [InlineData(null, "", 200, null)]
    public void Body_OfAnInfo_IsReadOrRefused(string? type, string body, int status, char? digit)
    {
        var info = SipText.Request("INFO sip:b@b SIP/2.0", "Via: SIP/2.0/UDP a;branch=z9hG4bK1", "From: <sip:a@a>;tag=1", "To: <sip:b@b>;tag=2", "Call-ID: c", "CSeq: 1 INFO", "Max-Forwards: 70");
        if (type is not null) info.SetBody(Encoding.ASCII.GetBytes(body), type);
        DigitInfo.Read(info).ShouldBe((status, digit));
    }
}
