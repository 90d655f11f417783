using NodaTime;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class UnderstanderTests
{
    private static readonly UnderstandingContext Nothing = new()
    {
        Language = "ko",
        Today = new LocalDate(2026, 3, 11),
        Names = new Dictionary<string, IReadOnlyList<string>>
        {
            ["payee"] = ["엄마", "아빠", "김영희", "Tom"],
            ["account"] = ["생활비 통장", "월급 통장", "여행 적금"],
            ["card"] = ["모두 체크카드"],
        },
    };

    private static readonly UnderstandingContext Transfer = Nothing with
    {
        Intent = "transfer.send",
        Slots = new Dictionary<string, string> { ["payee"] = "payee", ["amount"] = "money", ["date"] = "date", ["source"] = "account", ["code"] = "code" },
    };

    private static UnderstandingContext Asking(string slot) => Transfer with { Asked = slot };

    private static readonly UnderstandingContext Confirming = Transfer with { Filled = new HashSet<string> { "payee", "amount", "date", "source" }, AwaitsConfirmation = true };

    [Theory]
    [InlineData("엄마한테 삼십만 원 보내줘", "start transfer.send, set payee=엄마, set amount=300000 KRW")]
    [InlineData("김영희에게 내일 5만5천원 송금해 주세요", "start transfer.send, set payee=김영희, set amount=55000 KRW, set date=2026-03-12")]
    [InlineData("오만 원 아니 십만 원 엄마한테 보내줘", "start transfer.send, set payee=엄마, set amount=100000 KRW")]
    [InlineData("엄마 말고 아빠한테 십만 원 보내줘", "start transfer.send, set payee=아빠, set amount=100000 KRW")]
    [InlineData("우리 아들한테 이십만 원만 부쳐줘", "start transfer.send, set payee=아들, set amount=200000 KRW")]
    [InlineData("생활비 통장에서 엄마한테 3만원 이체해줘", "start transfer.send, set payee=엄마, set amount=30000 KRW, set source-account=생활비 통장")]
    [InlineData("국민은행 110-234-567890으로 십만 원 보내줘", "start transfer.send, set account-number=110234567890, set bank=국민은행, set amount=100000 KRW")]
    [InlineData("send 200 dollars to Tom", "start transfer.send, set payee=Tom, set amount=20000 USD")]
    [InlineData("send fifty thousand won to Jane next Friday", "start transfer.send, set payee=Jane, set amount=50000 KRW, set date=2026-03-20")]
    [InlineData("잔액 알려줘", "start account.balance")]
    [InlineData("통장 잔액 얼마야", "start account.balance")]
    [InlineData("생활비통장 잔액 얼마야", "start account.balance, set account=생활비 통장")]
    [InlineData("끝자리 1234 계좌 잔액 알려줘", "start account.balance, set account=1234")]
    [InlineData("이번 달 입금 내역 보여줘", "start account.transactions, set period=2026-03-01/2026-04-01, set direction=in")]
    [InlineData("달러 환율 알려줘", "start fx.rate, set currency=USD")]
    [InlineData("100달러면 우리 돈으로 얼마예요", "start fx.rate, set currency=USD, set amount=10000 USD")]
    [InlineData("카드를 잃어버렸어요", "start card.lost")]
    [InlineData("예약한 이체 취소해 주세요", "start transfer.cancel")]
    [InlineData("상담원 연결해 주세요", "handoff")]
    [InlineData("안녕하세요", "start greeting")]
    [InlineData("고마워요", "start thanks")]
    [InlineData("피자 시켜줘", "out of scope")]
    [InlineData("오늘 날씨 어때", "out of scope")]
    [InlineData("   ", "silence")]
    public void Understand_NothingOpen_StartsWhatIsWished(string text, string expected) => Read(text, Nothing).ShouldBe(expected);

    [Theory]
    [InlineData("amount", "오만 원이요", "set amount=50000 KRW")]
    [InlineData("amount", "50000", "set amount=50000 KRW")]
    [InlineData("amount", "음 십만", "set amount=100000 KRW")]
    [InlineData("payee", "엄마", "set payee=엄마")]
    [InlineData("payee", "엄마한테요", "set payee=엄마")]
    [InlineData("payee", "박철수요", "set payee=박철수")]
    [InlineData("payee", "엄마한테 오만 원", "set payee=엄마, set amount=50000 KRW")]
    [InlineData("date", "다음 주 화요일", "set date=2026-03-17")]
    [InlineData("source", "월급 통장이요", "set source=월급 통장")]
    [InlineData("code", "123456", "set code=secret")]
    [InlineData("code", "일이삼 사오육", "set code=secret")]
    [InlineData("code", "one two three four five six", "set code=secret")]
    [InlineData("amount", "다시 말해줘", "repeat")]
    [InlineData("amount", "취소", "cancel")]
    [InlineData("amount", "상담원", "handoff")]
    [InlineData("amount", "수수료가 얼마예요", "start fee.info")]
    [InlineData("payee", "잔액 얼마 있어요", "start account.balance")]
    [InlineData("amount", "처음부터 다시", "startover")]
    [InlineData("amount", "천천히 말해 주세요", "slower")]
    [InlineData("payee", "너무 빨라요", "slower")]
    public void Understand_SlotAsked_FillsItUnlessSomethingElseIsWished(string asked, string text, string expected) =>
        Read(text, Asking(asked)).ShouldBe(expected);

    [Theory]
    [InlineData("네", "affirm")]
    [InlineData("네 보내 주세요", "affirm")]
    [InlineData("go ahead", "affirm")]
    [InlineData("아니요", "deny")]
    [InlineData("취소할게요", "cancel")]
    [InlineData("네 그런데 수수료는요", "start fee.info")]
    [InlineData("아니 십만원으로", "correct amount=100000 KRW")]
    [InlineData("아니 십만으로 해줘", "correct amount=100000 KRW")]
    [InlineData("엄마 말고 아빠한테", "correct payee=아빠")]
    [InlineData("no, make it 100,000", "correct amount=100000 KRW")]
    [InlineData("아니요 내일 보내 주세요", "correct date=2026-03-12")]
    [InlineData("월급 통장에서 보내줘", "correct source=월급 통장")]
    public void Understand_ConfirmationAwaited_TellsYesFromCorrection(string text, string expected) => Read(text, Confirming).ShouldBe(expected);

    [Theory]
    [InlineData("첫 번째", "set payee=김영희 (신한 1234)")]
    [InlineData("2번", "set payee=김영희 (국민 5678)")]
    [InlineData("the second one", "set payee=김영희 (국민 5678)")]
    [InlineData("끝자리 5678", "set payee=김영희 (국민 5678)")]
    [InlineData("신한이요", "set payee=김영희 (신한 1234)")]
    public void Understand_NamesOffered_ChoosesOne(string text, string expected) =>
        Read(text, Asking("payee") with { Candidates = ["김영희 (신한 1234)", "김영희 (국민 5678)"] }).ShouldBe(expected);

    [Theory]
    [InlineData("밥은 먹었지", "set meal=밥은 먹었지")]
    [InlineData("이제 그만 살고 싶어", "set meal=이제 그만 살고 싶어")]
    [InlineData("뭐라고?", "repeat")]
    public void Understand_ResidentAsked_KeepsTheirWords(string text, string expected) =>
        Read(text, Nothing with { Slots = new Dictionary<string, string> { ["meal"] = "indicator" }, Asked = "meal" }).ShouldBe(expected);

    [Fact]
    public void Understand_CodeAsked_ValueIsSecretAndNowhereInAString()
    {
        var understood = Trained.Understander.Understand("123456", Asking("code"));
        var value = understood.Commands.ShouldHaveSingleItem().ShouldBeOfType<SetSlot>().Value;
        value.Kind.ShouldBe(ValueKind.Secret);
        value.Text.ShouldBe("123456");
        understood.Commands[0].ToString().ShouldNotContain("123456");
    }

    private static string Read(string text, UnderstandingContext context) =>
        string.Join(", ", Trained.Understander.Understand(text, context).Commands.Select(Write));

    private static string Write(Command command) => command switch
    {
        StartDialog start => $"start {start.Intent}",
        SetSlot set => $"set {set.Slot}={Write(set.Value)}",
        CorrectSlot correct => $"correct {correct.Slot}={Write(correct.Value)}",
        NotUnderstood { OutOfScope: true } => "out of scope",
        NotUnderstood => "not understood",
        _ => command.GetType().Name.ToLowerInvariant(),
    };

    private static string Write(Value value) => value.Kind == ValueKind.Secret ? "secret" : value.Text;
}
