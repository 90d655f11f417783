using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Tests.Sip.Transactions;

/// <summary>RFC 3261 9, with every race.</summary>
public sealed class CancelTests
{
    private readonly TransactionStage stage = new();

    [Fact]
    public void Cancel_BeforeAnyAnswer_WaitsForTheFirstProvisional()
    {
        var transaction = stage.Send("INVITE");
        transaction.Cancel("SIP;cause=200;text=\"Call completed elsewhere\"");
        stage.Sent.ShouldBe(["INVITE"]);
        var invite = stage.LastRequest;
        stage.Answer(100);
        stage.Sent.ShouldBe(["INVITE", "CANCEL"]);
        var cancel = stage.LastRequest;
        cancel.Headers.Via!.Branch.ShouldBe(invite.Headers.Via!.Branch);
        cancel.Headers.Vias.Count.ShouldBe(1);
        cancel.Headers.CSeq.ShouldBe(new CSeq(314159, "CANCEL"));
        cancel.Headers.To!.Tag.ShouldBeNull();
        cancel.Headers.Get("Reason").ShouldStartWith("SIP;cause=200");
        stage.Answer(200);
        stage.Answer(487, request: invite);
        stage.Heard.ShouldBe(["100", "487"]);
        stage.Pass(33);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Cancel_CrossedBy200_GivesThe200ToTheUser()
    {
        var transaction = stage.Send("INVITE");
        var invite = stage.LastRequest;
        stage.Answer(180);
        transaction.Cancel();
        stage.Answer(200, request: invite);
        stage.Answer(481);
        stage.Heard.ShouldBe(["180", "200"]);
        stage.Pass(33);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Cancel_FinalWhileWaitingForAProvisional_IsNeverSent()
    {
        var transaction = stage.Send("INVITE");
        transaction.Cancel();
        stage.Answer(486);
        stage.Sent.ShouldBe(["INVITE", "ACK"]);
        stage.Heard.ShouldBe(["486"]);
    }

    [Fact]
    public void Cancel_NeverAnswered_EndsTheInviteAfter64T1()
    {
        var transaction = stage.Send("INVITE");
        stage.Answer(180);
        transaction.Cancel();
        stage.Pass(31.9);
        stage.Heard.ShouldBe(["180"]);
        stage.Pass(0.2);
        stage.Heard.ShouldBe(["180", "timeout"]);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void Cancel_AfterTheFinalOrTwice_DoesNothing()
    {
        var transaction = stage.Send("INVITE");
        stage.Answer(180);
        transaction.Cancel();
        transaction.Cancel();
        stage.Sent.ShouldBe(["INVITE", "CANCEL"]);
        stage.Answer(487, request: (SipRequest)stage.Net.Sent[0].Message);
        transaction.Cancel();
        stage.Sent.ShouldBe(["INVITE", "CANCEL", "ACK"]);
    }

    [Fact]
    public void CancelThatCame_BeforeTheAnswer_IsAnsweredAndTold()
    {
        stage.Bring(TransactionStage.Request("INVITE"));
        SipRequest? told = null;
        stage.Requests[0].Cancelled = cancel => told = cancel;
        stage.Respond(180);
        stage.Bring(TransactionStage.Request("CANCEL"));
        told.ShouldNotBeNull();
        stage.Respond(487);
        stage.Sent.ShouldBe(["180", "200", "487"]);
        stage.Net.Sent[1].Message.Headers.To!.Tag.ShouldBe("srv");
        stage.Bring(TransactionStage.Request("ACK"));
        stage.Pass(33);
        stage.ShouldHaveNothingLeft();
    }

    [Fact]
    public void CancelThatCame_NobodyListening_GivesThe487Itself()
    {
        stage.Bring(TransactionStage.Request("INVITE"));
        stage.Bring(TransactionStage.Request("CANCEL"));
        stage.Sent.ShouldBe(["200", "487"]);
    }

    [Fact]
    public void CancelThatCame_AfterTheAnswer_ChangesNothing()
    {
        stage.Bring(TransactionStage.Request("INVITE"));
        var told = false;
        stage.Requests[0].Cancelled = _ => told = true;
        stage.Respond(200);
        stage.Bring(TransactionStage.Request("CANCEL"));
        told.ShouldBeFalse();
        stage.Sent.ShouldBe(["200", "200"]);
    }

    [Fact]
    public void CancelThatCame_ForNothing_Is481()
    {
        stage.Bring(TransactionStage.Request("CANCEL"));
        stage.Sent.ShouldBe(["481"]);
        stage.Pass(33);
        stage.ShouldHaveNothingLeft();
    }
}
