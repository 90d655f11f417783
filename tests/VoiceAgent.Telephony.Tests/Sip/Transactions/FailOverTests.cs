using VoiceAgent.Telephony.Sip.Transports;
using static VoiceAgent.Telephony.Tests.Sip.Transactions.TransactionStage;

namespace VoiceAgent.Telephony.Tests.Sip.Transactions;

/// <summary>RFC 3263 4.3, and RFC 3261 18.1.1 for what is too long for a datagram.</summary>
public sealed class FailOverTests
{
    private readonly TransactionStage stage = new();

    [Fact]
    public void Send_FirstUnreachable_GoesToTheNextWithAnotherBranch()
    {
        stage.Net.Unreachable.Add(Peer);
        var transaction = stage.Send("INVITE", Peer, Other);
        stage.Net.Sent.Single().To.ShouldBe(Other);
        transaction.Endpoint.ShouldBe(Other);
        stage.Answer(200);
        stage.Heard.ShouldBe(["200"]);
    }

    [Theory]
    [InlineData("INVITE")]
    [InlineData("REGISTER")]
    public void Send_First503_GoesToTheNext(string method)
    {
        stage.Send(method, Peer, Other);
        var branch = stage.LastRequest.Headers.Via!.Branch;
        stage.Answer(503);
        stage.Net.Sent[^1].To.ShouldBe(Other);
        stage.LastRequest.Headers.Via!.Branch.ShouldNotBe(branch);
        stage.Answer(200);
        stage.Heard.ShouldBe(["200"]);
        stage.Pass(33);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Send_All503_TellsTheLast()
    {
        stage.Send("OPTIONS", Peer, Other);
        stage.Answer(503);
        stage.Answer(503);
        stage.Heard.ShouldBe(["503"]);
    }

    [Fact]
    public void Send_FirstSilent_GoesToTheNextAfterAWhile()
    {
        stage.Send("INVITE", Peer, Other);
        stage.Pass(5.9);
        stage.Net.Sent.ShouldAllBe(s => s.To == Peer);
        stage.Pass(0.2);
        stage.Net.Sent[^1].To.ShouldBe(Other);
        stage.Pass(33);
        stage.Heard.ShouldBe(["timeout"]);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Send_RingingThen503_DoesNotRingElsewhere()
    {
        stage.Send("INVITE", Peer, Other);
        stage.Answer(180);
        stage.Answer(503);
        stage.Heard.ShouldBe(["180", "503"]);
    }

    [Fact]
    public void Send_CancelledMeanwhile_TriesNoOther()
    {
        stage.Send("INVITE", Peer, Other).Cancel();
        stage.Answer(503);
        stage.Heard.ShouldBe(["503"]);
    }

    [Fact]
    public void Send_EndpointThatFailedLately_IsTriedLast()
    {
        stage.Net.Unreachable.Add(Peer);
        stage.Send("OPTIONS", Peer, Other);
        stage.Net.Unreachable.Clear();
        stage.Send("OPTIONS", Peer, Other);
        stage.Net.Sent[^1].To.ShouldBe(Other);
        stage.Pass(31);
        stage.Send("OPTIONS", Peer, Other);
        stage.Net.Sent[^1].To.ShouldBe(Peer);
    }

    [Fact]
    public void Send_TooLongForADatagram_GoesOverTcpAndBackToUdpWhenThatFails()
    {
        var both = new TransactionStage(alsoTcp: true);
        var request = Own("INVITE", $"Subject: {new string('x', 1300)}\r\n");
        both.Layer.Send(request, new(Peer), both);
        both.Tcp.Sent.Single().Message.Headers.Via!.Transport.ShouldBe("TCP");
        both.Tcp.Unreachable.Add(Peer with { Protocol = SipProtocol.Tcp });
        both.Layer.Send(request, new(Peer), both);
        both.Net.Sent.Single().Message.Headers.Via!.Transport.ShouldBe("UDP");
    }

    [Fact]
    public void SendAck_For2xx_GoesOnceWithABranchOfItsOwn()
    {
        stage.Layer.SendAck(Own("ACK"), new SipTarget(Peer));
        stage.LastRequest.Headers.Via!.HasUniqueBranch.ShouldBeTrue();
        stage.ShouldHaveNothingLeft();
    }
}
