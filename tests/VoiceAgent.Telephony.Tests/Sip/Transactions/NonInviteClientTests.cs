using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Tests.Sip.Transactions;

/// <summary>RFC 3261 17.1.2.</summary>
public sealed class NonInviteClientTests
{
    private readonly TransactionStage stage = new();

    [Fact]
    public void Options_Unanswered_IsRepeatedByTimerEAndEndsByTimerF()
    {
        stage.Send("OPTIONS");
        stage.Pass(31.9);
        stage.Sent.Count.ShouldBe(11); // 0, 0.5, 1.5, 3.5, then each 4 s up to 31.5
        stage.Pass(0.2);
        stage.Heard.ShouldBe(["timeout"]);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Options_Provisional_IsRepeatedEachT2()
    {
        stage.Send("OPTIONS");
        stage.Pass(0.1);
        stage.Answer(100);
        stage.Pass(13);
        stage.Sent.Count.ShouldBe(5); // 0, 0.5, 4.5, 8.5, 12.5
        stage.Answer(200);
        stage.Heard.ShouldBe(["100", "200"]);
    }

    [Fact]
    public void Options_Answered_SwallowsRepeatedAnswersUntilTimerK()
    {
        stage.Send("OPTIONS");
        stage.Answer(200);
        stage.Answer(200);
        stage.Pass(4.9);
        stage.Answer(200);
        stage.Heard.ShouldBe(["200"]);
        stage.Pass(0.2);
        stage.ShouldHaveNothingLeft();
        stage.Strays.ShouldBeEmpty();
    }

    [Fact]
    public void Options_AnsweredOverTcp_EndsAtOnce()
    {
        var reliable = new TransactionStage(SipProtocol.Tcp);
        reliable.Send("OPTIONS");
        reliable.Answer(200);
        reliable.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Send_OwnHeader_IsLeftAndCompleted()
    {
        stage.Send("OPTIONS");
        var via = stage.LastRequest.Headers.Via!;
        (via.Transport, via.Host, via.Port, via.RPort).ShouldBe(("UDP", "192.0.2.1", 5060, 0));
        via.HasUniqueBranch.ShouldBeTrue();
    }
}
