using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Tests.Sip.Transactions;

/// <summary>RFC 3261 17.1.1 and RFC 6026 7.2.</summary>
public sealed class InviteClientTests
{
    private readonly TransactionStage stage = new();

    [Fact]
    public void Invite_Unanswered_IsRepeatedByTimerAAndEndsByTimerB()
    {
        stage.Send("INVITE");
        stage.Pass(31.9);
        stage.Sent.Count.ShouldBe(7); // 0, 0.5, 1.5, 3.5, 7.5, 15.5, 31.5 s
        stage.Heard.ShouldBeEmpty();
        stage.Pass(0.2);
        stage.Heard.ShouldBe(["timeout"]);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Invite_OverTcp_IsNotRepeated()
    {
        var reliable = new TransactionStage(SipProtocol.Tcp);
        reliable.Send("INVITE");
        reliable.Pass(31.9);
        reliable.Sent.ShouldBe(["INVITE"]);
        reliable.Pass(0.2);
        reliable.Heard.ShouldBe(["timeout"]);
        reliable.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Invite_Provisional_StopsTheRepetitionAndWaitsWithoutEnd()
    {
        stage.Send("INVITE");
        stage.Answer(100);
        stage.Answer(180);
        stage.Pass(100);
        stage.Sent.ShouldBe(["INVITE"]);
        stage.Heard.ShouldBe(["100", "180"]);
    }

    [Fact]
    public void Invite_Refused_IsAcknowledgedEachTimeUntilTimerD()
    {
        stage.Send("INVITE");
        stage.Answer(180);
        stage.Answer(486, request: stage.LastRequest);
        var invite = stage.Net.Sent[0].Message;
        stage.Answer(486, request: (SipRequest)invite);
        stage.Sent.ShouldBe(["INVITE", "ACK", "ACK"]);
        var ack = stage.LastRequest;
        ack.Headers.Via!.Branch.ShouldBe(invite.Headers.Via!.Branch);
        ack.Headers.To!.Tag.ShouldBe("314159");
        ack.Headers.CSeq!.Value.ShouldBe(new CSeq(314159, "ACK"));
        stage.Heard.ShouldBe(["180", "486"]);
        stage.Pass(31.9);
        stage.Layer.Live.ShouldBe(1);
        stage.Pass(0.2);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Invite_RefusedOverTcp_EndsAtOnce()
    {
        var reliable = new TransactionStage(SipProtocol.Tcp);
        reliable.Send("INVITE");
        reliable.Answer(404);
        reliable.Sent.ShouldBe(["INVITE", "ACK"]);
        reliable.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Invite_Accepted_PassesEach2xxUntilTimerMThenAsStray()
    {
        stage.Send("INVITE");
        stage.Answer(200);
        stage.Answer(200);
        stage.Answer(200, tag: "fork");
        stage.Answer(486);
        stage.Heard.ShouldBe(["200", "200", "200"]);
        stage.Pass(32.1);
        stage.ShouldHaveNothingLeft();
        stage.Answer(200);
        stage.Strays.Count.ShouldBe(1);
        stage.Sent.ShouldBe(["INVITE"]);
    }

    [Fact]
    public void Invite_TransportError_IsToldAtOnce()
    {
        stage.Net.Unreachable.Add(stage.From);
        stage.Send("INVITE");
        stage.Heard.ShouldBe(["unreachable"]);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Response_ForgedOrForAnother_ChangesNothing()
    {
        stage.Send("INVITE");
        var forged = SipResponse.To(stage.LastRequest, 200, null, "x");
        forged.Headers.Set("Via", forged.Headers.Via!.With("branch", "z9hG4bKother").ToString());
        stage.Net.Bring(forged, stage.From);
        var viaProxy = SipResponse.To(stage.LastRequest, 200, null, "x");
        viaProxy.Headers.Add("Via", "SIP/2.0/UDP 255.255.255.255;branch=z9hG4bK1");
        stage.Net.Bring(viaProxy, stage.From);
        stage.Heard.ShouldBeEmpty();
        stage.Strays.Count.ShouldBe(1);
    }
}
