using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class AnswersTests
{
    [Theory]
    [InlineData("네")]
    [InlineData("예")]
    [InlineData("응")]
    [InlineData("그래")]
    [InlineData("맞아요")]
    [InlineData("좋아요")]
    [InlineData("네 맞아요")]
    [InlineData("네, 보내 주세요")]
    [InlineData("ㅇㅇ")]
    [InlineData("ㅇㅋ")]
    [InlineData("응 그렇게 해줘")]
    [InlineData("yes")]
    [InlineData("yep")]
    [InlineData("Sure, go ahead")]
    [InlineData("Yes, that's correct")]
    [InlineData("ok")]
    public void Read_Yes_IsYes(string text) => Read(text).ShouldBe(Answer.Yes);

    [Theory]
    [InlineData("보내 주세요")]
    [InlineData("진행해 주세요")]
    [InlineData("go ahead")]
    [InlineData("send it")]
    public void Read_WordsOfConsent_AreYesOnlyWhenOneIsAwaited(string text)
    {
        Answers.Read(text, confirming: true).ShouldBe(Answer.Yes);
        Answers.Read(text, confirming: false).ShouldBe(Answer.None);
    }

    [Theory]
    [InlineData("네 그런데 수수료는요")]
    [InlineData("네 근데 얼마라고요")]
    [InlineData("예 아니 잠깐만요")]
    [InlineData("응 엄마한테 십만 원")]
    [InlineData("네가 누군데")]
    [InlineData("예금 금리 알려줘")]
    [InlineData("yes but what's the fee")]
    [InlineData("right now what is my balance")]
    [InlineData("그래도 안 되나요")]
    public void Read_YesThatGoesOn_IsNoYes(string text) => Answers.Read(text, confirming: true).ShouldNotBe(Answer.Yes);

    [Theory]
    [InlineData("아니요")]
    [InlineData("아뇨")]
    [InlineData("싫어")]
    [InlineData("됐어요")]
    [InlineData("아니 하지 마세요")]
    [InlineData("no")]
    [InlineData("nope")]
    [InlineData("no, don't")]
    [InlineData("no thank you")]
    public void Read_No_IsNo(string text) => Read(text).ShouldBe(Answer.No);

    [Theory]
    [InlineData("취소")]
    [InlineData("취소해 주세요")]
    [InlineData("그만")]
    [InlineData("안 할래")]
    [InlineData("아니 그만할게요")]
    [InlineData("never mind")]
    [InlineData("stop")]
    [InlineData("cancel that please")]
    public void Read_Cancel_IsCancel(string text) => Read(text).ShouldBe(Answer.Cancel);

    [Theory]
    [InlineData("그만 살고 싶어")]
    [InlineData("약을 그만 먹었어")]
    [InlineData("stop my card")]
    [InlineData("죽고 싶어 다 그만두고 싶어")]
    public void Read_WordsThatOnlyBeginLikeCancel_AreNone(string text) => Read(text).ShouldBe(Answer.None);

    [Theory]
    [InlineData("다시")]
    [InlineData("뭐라고요?")]
    [InlineData("못 들었어요")]
    [InlineData("다시 한번 말씀해 주세요")]
    [InlineData("pardon?")]
    [InlineData("say that again")]
    public void Read_Repeat_IsRepeat(string text) => Read(text).ShouldBe(Answer.Repeat);

    [Theory]
    [InlineData("천천히 말해 주세요")]
    [InlineData("조금만 천천히요")]
    [InlineData("너무 빨라요")]
    [InlineData("말이 너무 빨라요 천천히 좀 해 주세요")]
    [InlineData("더 느리게 말씀해 주시겠어요")]
    [InlineData("could you speak more slowly")]
    [InlineData("slow down please")]
    [InlineData("sorry, you're talking too fast")]
    public void Read_Slower_IsSlower(string text) => Read(text).ShouldBe(Answer.Slower);

    [Theory]
    [InlineData("상담원 연결해 주세요")]
    [InlineData("사람 바꿔")]
    [InlineData("상담원")]
    [InlineData("기계 말고 사람이요")]
    [InlineData("agent")]
    [InlineData("I want to speak to a human")]
    public void Read_APersonPlease_IsHandoff(string text) => Read(text).ShouldBe(Answer.Handoff);

    [Theory]
    [InlineData("처음부터 다시 할게요")]
    [InlineData("start over")]
    public void Read_StartOver_IsStartOver(string text) => Read(text).ShouldBe(Answer.StartOver);

    private static Answer Read(string text) => Answers.Read(Normaliser.Normalise(text), confirming: true);
}
