using NodaTime;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

/// <summary>What names a wish but does not wish it, and what sounds like a refusal and is none.</summary>
public sealed class RefusalTests
{
    private static readonly UnderstandingContext Nothing = new()
    {
        Language = "ko",
        Today = new LocalDate(2026, 3, 11),
        Names = new Dictionary<string, IReadOnlyList<string>> { ["payee"] = ["엄마", "아빠"], ["card"] = ["모두 체크카드"] },
    };

    private static readonly UnderstandingContext Transfer = Nothing with
    {
        Intent = "transfer.send",
        Slots = new Dictionary<string, string> { ["payee"] = "payee", ["amount"] = "money", ["date"] = "date" },
    };

    private static readonly UnderstandingContext Confirming = Transfer with { Filled = new HashSet<string> { "payee", "amount" }, AwaitsConfirmation = true };

    private static readonly UnderstandingContext Blocking = Nothing with
    {
        Intent = "card.lost",
        Slots = new Dictionary<string, string> { ["card"] = "card" },
        Filled = new HashSet<string> { "card" },
        AwaitsConfirmation = true,
    };

    [Theory]
    [InlineData("엄마한테 만원 보내지 마")]
    [InlineData("송금 안 해")]
    [InlineData("송금하지 마")]
    [InlineData("don't send money to mom")]
    [InlineData("엄마한테 만원 보냈어?")]
    [InlineData("엄마가 나한테 만원 보냈어?")]
    [InlineData("엄마한테 만원 빌려달라고 문자 보내줘")]
    [InlineData("영수증 다시 보내줘")]
    [InlineData("매달 5만원 자동이체 걸어줘")]
    [InlineData("매달 엄마한테 5만원 보내줘")]
    [InlineData("카드 안 잃어버렸어요")]
    [InlineData("카드 잃어버린 게 아니에요")]
    [InlineData("상담원 필요 없어")]
    [InlineData("상담원 말고 너랑")]
    [InlineData("상담원 연결하지 마")]
    [InlineData("123456")]
    [InlineData("1234")]
    public void Understand_NotWished_BeginsNoActionAndNoHandoff(string text) =>
        Commands(text, Nothing).Any(Acts).ShouldBeFalse();

    [Theory]
    [InlineData("엄마한테 만원 보냈어?")]
    [InlineData("엄마가 나한테 만원 보냈어?")]
    public void Understand_AsksWhetherMoneyWasSent_LooksAtTheTransactions(string text) =>
        Commands(text, Nothing)[0].ShouldBe(new StartDialog("account.transactions", IntentRules.Sure));

    [Theory]
    [InlineData("지금 보내지 말고 내일 엄마한테 만원 보내줘")]
    [InlineData("엄마한테 만원 보냈으면 좋겠어요")]
    [InlineData("선물로 엄마한테 만원 보내줘")]
    [InlineData("don't forget to send 5000 won to mom")]
    [InlineData("I'd like to make a transfer")]
    public void Understand_SoundsLikeARefusalAndIsNone_StartsTheTransfer(string text) =>
        Commands(text, Nothing)[0].ShouldBeOfType<StartDialog>().Intent.ShouldBe("transfer.send");

    [Theory]
    [InlineData("카드 잃어버렸어요 어떡하죠")]
    [InlineData("카드를 도난당했어요")]
    public void Understand_CardIsLost_StartsBlocking(string text) => Commands(text, Nothing)[0].ShouldBeOfType<StartDialog>().Intent.ShouldBe("card.lost");

    [Theory]
    [InlineData("기계 말고 사람이요")]
    [InlineData("사람 연결해 주세요")]
    public void Understand_PersonAskedFor_HandsOff(string text) => Commands(text, Nothing).ShouldBe([new Handoff()]);

    [Theory]
    [InlineData("I'd like to make a transfer")]
    [InlineData("엄마랑 은행원한테 각각 만원씩 보내줘")]
    public void Understand_NoOnePayeeNamed_LeavesThePayeeOpen(string text) =>
        Commands(text, Nothing).OfType<SetSlot>().ShouldNotContain(s => s.Slot == "payee");

    [Fact]
    public void Understand_VerbBeforeThePayee_FindsThePayee() =>
        Commands("I want to pay Jane 5000 won", Nothing).OfType<SetSlot>().ShouldContain(s => s.Slot == "payee" && s.Value.Text == "Jane");

    [Fact]
    public void Understand_FirstSomethingElse_StillFindsThePayee() =>
        Commands("잔액 확인하고 엄마한테 만원 보내줘", Nothing).OfType<SetSlot>().ShouldContain(s => s.Slot == "payee" && s.Value.Text == "엄마");

    [Theory]
    [InlineData("payee", "됐어요")]
    [InlineData("amount", "아니 됐어")]
    [InlineData("amount", "안 보낼래요")]
    [InlineData("amount", "그냥 보내지 마")]
    public void Understand_DeclinesWhatIsAsked_Cancels(string asked, string text) => Commands(text, Transfer with { Asked = asked }).ShouldBe([new Cancel()]);

    [Theory]
    [InlineData("네 맞는데 보내지는 마세요")]
    [InlineData("엄마한테 보내지 마")]
    [InlineData("아니 그게 아니고")]
    [InlineData("됐어요")]
    public void Understand_RefusesAtTheConfirmation_Denies(string text) => Commands(text, Confirming).ShouldBe([new Deny()]);

    [Theory]
    [InlineData("아니요 찾았어요")]
    [InlineData("아니 찾았어")]
    [InlineData("네 맞는데 정지하지는 마세요")]
    public void Understand_CardFoundAfterAll_Denies(string text) => Commands(text, Blocking).ShouldBe([new Deny()]);

    [Theory]
    [InlineData("아니 다시 3만원")]
    [InlineData("아니 3만원")]
    public void Understand_ValueWithAgain_Corrects(string text) => Commands(text, Confirming).ShouldBe([new CorrectSlot("amount", Value.Of(Money.Won(30_000)) with { Said = "3만원" })]);

    [Theory]
    [InlineData("오늘 환율은 어때?", "fx.rate")]
    [InlineData("네 그런데 수수료는요?", "fee.info")]
    [InlineData("아니 수수료가 얼마예요", "fee.info")]
    public void Understand_OtherQuestionAtTheConfirmation_StartsIt(string text, string intent) =>
        Commands(text, Confirming)[0].ShouldBeOfType<StartDialog>().Intent.ShouldBe(intent);

    [Theory]
    [InlineData("한결은행")]
    [InlineData("Hangyeol Bank")]
    public void Banks_OwnBank_IsKnown(string text) => Banks.Find(text)[0].Value.ShouldBe("한결은행");

    private static bool Acts(Command command) => command is Handoff or StartDialog { Intent: "transfer.send" or "card.lost" };

    private static IReadOnlyList<Command> Commands(string text, UnderstandingContext context) => Trained.Understander.Understand(text, context).Commands;
}
