using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class SpellingRepairTests
{
    private static readonly SpellingRepair Spelling = new(["엄마한테 오만 원 보내줘", "안녕하세요", "잔액 알려주세요", "조회해줘", "이번 달 얼마 썼어", "check my balance", "send money to Tom"]);

    [Theory]
    [InlineData("잔엑", "잔액")]
    [InlineData("잔엑이 얼마야", "잔액이 얼마야")]
    [InlineData("이채해줘", "이체해줘")]
    [InlineData("송급할게요", "송금할게요")]
    [InlineData("자낵 알려주세요", "잔액 알려주세요")]
    [InlineData("게좌 조회", "계좌 조회")]
    [InlineData("잔엑조회해줘", "잔액조회해줘")]
    [InlineData("엄마한테송급해줘", "엄마한테송금해줘")]
    [InlineData("비밀변호", "비밀번호")]
    [InlineData("수수로", "수수료")]
    [InlineData("조회해쥬", "조회해줘")]
    [InlineData("보내쥬세요", "보내주세요")]
    [InlineData("알려주새요", "알려주세요")]
    [InlineData("상담언 연결", "상담원 연결")]
    [InlineData("신영카드", "신용카드")]
    public void Repair_Slip_TakesItBack(string text, string expected) => Spelling.Repair(text).ShouldBe(expected);

    [Theory]
    [InlineData("wkdor", "잔액")]
    [InlineData("wksdor", "잔액")]
    [InlineData("wksdor whghl", "잔액 조회")]
    [InlineData("dkssudgktpdy", "안녕하세요")]
    [InlineData("djaakgksxp thdrma", "엄마한테 송금")]
    [InlineData("ㅗ디ㅣㅐ", "hello")]
    [InlineData("촏차 ㅡㅛ ㅠ미뭋ㄷ", "check my balance")]
    public void Repair_WrongKeyboardLayout_Switches(string text, string expected) => Spelling.Repair(Normaliser.Normalise(text)).ShouldBe(expected);

    [Theory]
    [InlineData("전액 보내줘")]
    [InlineData("이제 됐어요")]
    [InlineData("소금 얼마예요")]
    [InlineData("상황이 안 좋아요")]
    [InlineData("보내지 마세요")]
    [InlineData("여행 가요")]
    [InlineData("임금 체불")]
    [InlineData("최소 금액")]
    [InlineData("조희정한테")]
    [InlineData("김영체")]
    [InlineData("삼만 원")]
    [InlineData("오만오천원")]
    [InlineData("ok")]
    [InlineData("OTP")]
    [InlineData("work for the bank today")]
    [InlineData("also send it to Tom")]
    [InlineData("KB")]
    [InlineData("ㅇㅇ")]
    [InlineData("ㅋㅋ")]
    [InlineData("")]
    public void Repair_RightOrUnknown_LetsItAlone(string text) => Spelling.Repair(text).ShouldBe(text);

    [Fact]
    public void Repair_Name_LetsItAlone() => Spelling.Repair("이채한테 송급", ["이채"]).ShouldBe("이채한테 송금");
}
