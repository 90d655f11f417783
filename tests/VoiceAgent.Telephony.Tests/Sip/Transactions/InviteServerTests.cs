using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;
using static VoiceAgent.Telephony.Tests.Sip.Transactions.TransactionStage;

namespace VoiceAgent.Telephony.Tests.Sip.Transactions;

/// <summary>RFC 3261 17.2.1, 17.2.3 and RFC 6026 7.1.</summary>
public sealed class InviteServerTests
{
    private readonly TransactionStage stage = new();

    [Fact]
    public void Invite_UserSlow_Is100After200Milliseconds()
    {
        stage.Bring(Request("INVITE"));
        stage.Pass(0.1);
        stage.Sent.ShouldBeEmpty();
        stage.Pass(0.1);
        stage.Sent.ShouldBe(["100"]);
        stage.Bring(Request("INVITE"));
        stage.Sent.ShouldBe(["100", "100"]);
        stage.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public void Invite_CameAgain_GetsTheLastProvisional()
    {
        stage.Bring(Request("INVITE"));
        stage.Respond(180);
        stage.Respond(183);
        stage.Bring(Request("INVITE"));
        stage.Sent.ShouldBe(["180", "183", "183"]);
    }

    [Fact]
    public void Invite_Refused_IsRepeatedByTimerGUntilTheAck()
    {
        stage.Bring(Request("INVITE"));
        stage.Respond(486);
        stage.Pass(8);
        stage.Sent.Count.ShouldBe(5); // 0, 0.5, 1.5, 3.5, 7.5
        stage.Bring(Request("ACK"));
        stage.Pass(4.8);
        stage.Sent.Count.ShouldBe(5);
        stage.Bring(Request("INVITE"));
        stage.Sent.Count.ShouldBe(5);
        stage.Pass(0.3);
        stage.ShouldHaveNothingLeft();
        stage.Acks.ShouldBeEmpty();
    }

    [Fact]
    public void Invite_RefusedNeverAcknowledged_FailsByTimerH()
    {
        stage.Bring(Request("INVITE"));
        var failed = false;
        stage.Requests[0].Failed = () => failed = true;
        stage.Respond(486);
        stage.Pass(31.9);
        failed.ShouldBeFalse();
        stage.Pass(0.2);
        failed.ShouldBeTrue();
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Invite_RefusedOverTcp_IsSentOnce()
    {
        var reliable = new TransactionStage(SipProtocol.Tcp);
        reliable.Bring(Request("INVITE"));
        reliable.Respond(404);
        reliable.Pass(10);
        reliable.Sent.ShouldBe(["404"]);
        reliable.Bring(Request("ACK"));
        reliable.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Invite_Accepted_LeavesRepetitionToTheUserAndPassesTheAck()
    {
        stage.Bring(Request("INVITE"));
        stage.Respond(200);
        stage.Bring(Request("INVITE"));
        stage.Pass(5);
        stage.Sent.ShouldBe(["200"]);
        stage.Respond(200);
        stage.Sent.ShouldBe(["200", "200"]);
        stage.Bring(Request("ACK", branch: "z9hG4bKanother"));
        stage.Acks.Count.ShouldBe(1);
        stage.Pass(28);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Invite_SecondFinal_IsDropped()
    {
        stage.Bring(Request("INVITE"));
        stage.Respond(486);
        stage.Respond(200);
        stage.Respond(180);
        stage.Sent.ShouldBe(["486"]);
    }

    [Fact]
    public void Invite_OfRfc2543_IsMatchedWithoutBranch()
    {
        stage.Bring(Request("INVITE", branch: "1"));
        stage.Bring(Request("INVITE", branch: "1"));
        stage.Requests.Count.ShouldBe(1);
        stage.Respond(404);
        stage.Bring(Request("ACK", branch: "1", toTag: ";tag=srv"));
        stage.Pass(5.1);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Invite_ByTwoWays_IsMerged()
    {
        stage.Bring(Request("INVITE"));
        stage.Bring(Request("INVITE", branch: "z9hG4bKotherway"));
        stage.Sent.ShouldBe(["482"]);
        stage.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public void Request_Faulty_IsAnsweredWithoutATransaction()
    {
        stage.Net.Bring("OPTIONS sip:a@b SIP/7.0\r\nVia: SIP/7.0/UDP h\r\nTo: <sip:a@b>\r\nFrom: <sip:c@d>;tag=1\r\nCall-ID: x\r\nCSeq: 1 OPTIONS\r\n\r\n"u8.ToArray(), Peer);
        stage.Sent.ShouldBe(["505"]);
        stage.Net.Sent[0].To.ShouldBe(Peer);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Ack_Faulty_IsNeverAnswered()
    {
        stage.Net.Bring("ACK sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP h\r\n\r\n"u8.ToArray(), Peer);
        stage.Sent.ShouldBeEmpty();
    }

    [Fact]
    public void Options_CameAgain_GetsTheSameAnswerUntilTimerJ()
    {
        stage.Bring(Request("OPTIONS"));
        stage.Bring(Request("OPTIONS"));
        stage.Sent.ShouldBeEmpty();
        stage.Respond(200);
        stage.Bring(Request("OPTIONS"));
        stage.Sent.ShouldBe(["200", "200"]);
        stage.Pass(31.9);
        stage.Layer.Live.ShouldBe(1);
        stage.Pass(0.2);
        stage.ShouldHaveNothingLeft();
        stage.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public void Options_NeverAnsweredByTheUser_IsForgottenWhenNobodyWaits()
    {
        stage.Bring(Request("OPTIONS"));
        stage.Pass(32.1);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Options_AnsweredOverTcp_EndsAtOnce()
    {
        var reliable = new TransactionStage(SipProtocol.Tcp);
        reliable.Bring(Request("OPTIONS"));
        reliable.Respond(200);
        reliable.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Response_OfRequestWithRport_GoesWhereItCameFrom()
    {
        var behindNat = Peer with { Address = new(Peer.Address.Address, 40123) };
        stage.Net.Bring(Request("OPTIONS"), behindNat);
        stage.Respond(200);
        stage.Net.Sent.Single().To.ShouldBe(behindNat);
        var via = stage.Net.Sent[0].Message.Headers.Via!;
        (via.Received, via.RPort).ShouldBe(("192.0.2.9", 40123));
    }

    [Fact]
    public void Response_OfRequestWithoutRport_GoesToTheViasPort()
    {
        var request = Request("OPTIONS");
        request.Headers.Set("Via", "SIP/2.0/UDP phone.example.com:5072;branch=z9hG4bK1");
        stage.Net.Bring(request, Other with { Address = new(Other.Address.Address, 40123) });
        stage.Respond(200);
        stage.Net.Sent.Single().To.Address.ToString().ShouldBe("192.0.2.10:5072");
        stage.Net.Sent[0].Message.Headers.Via!.Received.ShouldBe("192.0.2.10");
    }

    [Fact]
    public void Method_IsPartOfTheKey()
    {
        stage.Bring(Request("OPTIONS"));
        stage.Bring(Request("INFO"));
        stage.Requests.Select(r => r.Request.Method).ShouldBe(["OPTIONS", SipMethods.Info]);
    }
}
