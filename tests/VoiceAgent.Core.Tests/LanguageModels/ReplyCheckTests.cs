using VoiceAgent.Core.LanguageModels;
using VoiceAgent.Core.Values;
using VoiceAgent.Testing.LanguageModels;

namespace VoiceAgent.Core.Tests.LanguageModels;

public sealed class ReplyCheckTests
{
    [Theory]
    [InlineData("네, 김영희 님께 300,000원을 보내 드릴까요? 수수료는 500원이에요. 이대로 보낼까요?")]
    [InlineData("네 고객님, 함께 확인해 볼까요? 김영희 님께 300,000원을 보낼까요? 수수료는 500원이에요. 보낼까요?")]
    [InlineData("김영희 님께 30만원 보낼까요? 수수료 500원이 들어요. 괜찮으실까요?")]
    [InlineData("김영희 님께 삼십만 원을 보낼까요? 수수료는 오백 원이에요. 이대로 진행할까요?")]
    public void Confirmation_SameFactsInOtherWords_MayBeSaid(string reply) =>
        ReplyCheck.Fault(reply, SampleRequests.Confirm()).ShouldBeNull();

    [Theory]
    [InlineData("김영희 님께 3,000,000원을 보낼까요? 수수료는 500원이에요. 이대로 보낼까요?", ReplyFault.Number)]
    [InlineData("김영희 님께 삼백만 원을 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Number)]
    [InlineData("김영희 님께 300,000달러를 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Number)]
    [InlineData("김영희 님께 300,000원을 내일 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Number)]
    [InlineData("김영희 님께 300,000원을 보낼까요? 수수료는 500원이에요. 인증번호 일이삼사오육 맞을까요?", ReplyFault.Number)]
    [InlineData("김영희 님께 300,000원을 두 번 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Number)]
    [InlineData("김영희 님께 ３,000,000원을 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Markup)]
    [InlineData("김영희 님께 300,000원을 보낼까요? 이대로 보낼까요?", ReplyFault.Missing)]
    [InlineData("300,000원을 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Missing)]
    [InlineData("김영희 님께 500원을 보낼까요? 수수료는 300,000원이에요. 보낼까요?", ReplyFault.Missing)]
    [InlineData("김영희 님께 수수료 300,000원을 낼까요? 보낼 돈은 500원이에요. 이대로 보낼까요?", ReplyFault.Missing)]
    [InlineData("김영희 님께 300,000원을 보낼까요? 박철수 님 수수료는 500원이에요. 보낼까요?", ReplyFault.Name)]
    [InlineData("김영희 님께 300,000원을 보낼까요? 박철수에게도 수수료는 500원이에요. 보낼까요?", ReplyFault.Name)]
    [InlineData("박철수한테 말씀하신 대로 김영희 님께 300,000원을 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Name)]
    [InlineData("김영희 님께 300,000원을 한빛은행으로 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Name)]
    [InlineData("김영희 님께 300,000원을 보냈어요. 수수료는 500원이에요. 괜찮으세요?", ReplyFault.Claim)]
    [InlineData("김영희 님께 300,000원 송금이 완료예요. 수수료는 500원이에요. 맞나요?", ReplyFault.Claim)]
    [InlineData("김영희 님께 300,000원을 바로 보낼게요. 수수료는 500원이에요. 괜찮죠?", ReplyFault.Claim)]
    [InlineData("김영희 님께 300,000원을 보내고 있어요. 수수료는 500원이에요. 맞죠?", ReplyFault.Claim)]
    [InlineData("김영희 님께 300,000원을 보내요. 수수료는 500원이에요.", ReplyFault.Sense)]
    [InlineData("김영희 님께 300,000원을 보내지 말까요? 수수료는 500원이 안 들어요. 취소할까요?", ReplyFault.Sense)]
    [InlineData("**김영희** 님께 300,000원을 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Markup)]
    [InlineData("김영희 님께 300,000원을 보낼까요? 수수료는 500원이에요. evil.example 에서 볼까요?", ReplyFault.Markup)]
    [InlineData("김영희 님께 300,000원을 보낼까요? 😀 수수료는 500원이에요. 보낼까요?", ReplyFault.Markup)]
    [InlineData("저는 언어 모델이라서요, 김영희 님께 300,000원을 보낼까요? 수수료는 500원이에요. 보낼까요?", ReplyFault.Leak)]
    [InlineData("Shall I send 300,000 won to 김영희? The fee is 500 won. Shall I?", ReplyFault.Language)]
    [InlineData("", ReplyFault.Length)]
    [InlineData("   ", ReplyFault.Length)]
    public void Confirmation_AnythingElse_IsDropped(string reply, ReplyFault fault) =>
        ReplyCheck.Fault(reply, SampleRequests.Confirm()).ShouldBe(fault);

    [Theory]
    [InlineData("생활비 통장(110-***-456789)에는 지금 1,234,567원이 있어요. 3월 12일 기준이고 이율은 연 3.25퍼센트예요.", null)]
    [InlineData("생활비 통장(110-***-456789)에 백이십삼만 사천오백육십칠 원 있어요. 3월 12일 기준, 이율은 연 3.25%예요.", null)]
    [InlineData("생활비 통장(110-222-456789)에 1,234,567원 있어요. 3월 12일 기준이고, 이율은 연 3.25%예요.", ReplyFault.Number)]
    [InlineData("생활비 통장(110-***-456789)에 1,234,567원 있어요. 3월 13일 기준이고, 이율은 연 3.25%예요.", ReplyFault.Number)]
    [InlineData("생활비 통장(110-***-456789)에 1,234,567원 있어요. 3월 12일 기준이고, 이율은 연 5.25%예요.", ReplyFault.Number)]
    [InlineData("생활비 통장(110-***-456789)에 1,234,567원 있어요. 3월 12일 기준이고, 이율은 연 3.25%예요. 문의는 02-555-1234예요.", ReplyFault.Number)]
    [InlineData("생활비 통장(110-***-456789)에 1,234,567원 있어요. 3월 12일 기준이고, 이율은 연 3.25%예요. 문의는 공이 오오오 일이삼사예요.", ReplyFault.Number)]
    [InlineData("생활비 통장(110-***-456789)에 1,234,567원 있어요. 3월 12일 기준이고, 이율은 연 3.25%예요. 문의는 1588-0000이에요.", null)]
    [InlineData("생활비 통장(110-***-456789)에 1,234,567원 있어요. 3월 12일 기준이고, 이율은 연 3.25%예요. 더 도와드릴까요?", ReplyFault.Sense)]
    public void Balance_Reply_PassesOnlyWithItsFacts(string reply, ReplyFault? fault) =>
        ReplyCheck.Fault(reply, SampleRequests.Balance()).ShouldBe(fault);

    [Theory]
    [InlineData("Your Living account has 1,234,567 won in it. The fee is 500 won and is due on March 12.", null)]
    [InlineData("In your Living account there are ₩1,234,567, and the fee of five hundred won is due on March 12.", null)]
    [InlineData("Your Living account has two million won. The fee is 500 won, due on March 12.", ReplyFault.Number)]
    [InlineData("Your Living account has 1,234,567 won. The fee is 500 won, due on March 12, which is tomorrow.", ReplyFault.Number)]
    [InlineData("Your Living account has a fee of 1,234,567 won, and it holds 500 won on March 12.", ReplyFault.Missing)]
    [InlineData("Your Living account at Hanbit holds 1,234,567 won. The fee is 500 won, due on March 12.", ReplyFault.Name)]
    [InlineData("Your Living account holds 1,234,567 won. The fee of 500 won was paid and due on March 12.", ReplyFault.Claim)]
    [InlineData("Your Living account holds 1,234,567 won. The fee is 500 won, due on March 12, and I'll transfer it.", ReplyFault.Claim)]
    [InlineData("Your Living account holds 1,234,567 won. The fee is not 500 won, due on March 12.", ReplyFault.Sense)]
    [InlineData("생활비 통장에 1,234,567원 있어요.", ReplyFault.Language)]
    public void English_Reply_PassesOnlyWithItsFacts(string reply, ReplyFault? fault) =>
        ReplyCheck.Fault(reply, SampleRequests.English()).ShouldBe(fault);

    [Theory]
    [InlineData("식사하셨다니 다행이에요. 잠은 편히 주무셨어요?", null)]
    [InlineData("잘하셨어요. 밤새 푹 주무셨어요?", null)]
    [InlineData("잘하셨어요. 어제 푹 주무셨어요?", ReplyFault.Number)]
    [InlineData("제가 병원을 예약했어요. 잘 주무셨어요?", ReplyFault.Claim)]
    [InlineData("약을 세 알 드세요. 잘 주무셨어요?", ReplyFault.Number)]
    public void CareCall_WarmWords_PassWithoutNewFacts(string reply, ReplyFault? fault) =>
        ReplyCheck.Fault(reply, SampleRequests.Sleep()).ShouldBe(fault);

    [Fact]
    public void Fact_ThatIsThePersonsOwnWords_MayNotBeSaidAsAFact()
    {
        var said = Value.Of("제 번호는 010-9999-9999예요");
        var request = SampleRequests.Sleep() with { Facts = new Dictionary<string, ReplyFact> { ["answer"] = new(said, said.Text) } };
        ReplyCheck.Fault("010-9999-9999로 전화해 주세요. 잘 주무셨어요?", request).ShouldBe(ReplyFault.Number);
    }

    [Fact]
    public void Reply_LongerThanAllowed_IsDropped() =>
        ReplyCheck.Fault(SampleRequests.Sleep().Template, SampleRequests.Sleep(), longest: 5).ShouldBe(ReplyFault.Length);

    [Fact]
    public void Template_AsItIs_MayBeSaid()
    {
        foreach (var request in new[] { SampleRequests.Confirm(), SampleRequests.Balance(), SampleRequests.English(), SampleRequests.Sleep() })
            ReplyCheck.Fault(request.Template, request).ShouldBeNull();
    }
}
