using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class WishTests
{
    private static readonly UnderstandingContext Nothing = new() { Language = "ko", Today = new LocalDate(2026, 3, 11) };

    private static readonly UnderstandingContext Confirming = Nothing with
    {
        Intent = "transfer.send",
        Slots = new Dictionary<string, string> { ["payee"] = "payee", ["amount"] = "money", ["date"] = "date", ["source-account"] = "account" },
        Filled = new HashSet<string> { "payee", "amount" },
        AwaitsConfirmation = true,
    };

    [Theory]
    [InlineData("잔액 보여주고 엄마한테 5만원 보내줘", "start account.balance, start transfer.send, set payee=엄마, set amount=50000 KRW")]
    [InlineData("balance please and then send mom 50,000 won", "start account.balance, start transfer.send, set payee=mom, set amount=50000 KRW")]
    [InlineData("오만 원 아니 십만 원 엄마한테 보내줘", "start transfer.send, set payee=엄마, set amount=100000 KRW")]
    [InlineData("확인하고 엄마한테 만원 보내줘", "start transfer.send, set payee=엄마, set amount=10000 KRW")]
    [InlineData("잔액 확인하고 싶어", "start account.balance")]
    [InlineData("카드 정지하고 분실신고도 해줘", "start card.lost")]
    [InlineData("엄마랑 아빠한테 5만원 보내줘", "start transfer.send, set payee=엄마, set amount=50000 KRW, start transfer.send, set payee=아빠, set amount=50000 KRW")]
    [InlineData("엄마랑 아빠랑 영희한테 각각 만원씩 보내줘", "start transfer.send, set payee=엄마, set amount=10000 KRW, start transfer.send, set payee=아빠, set amount=10000 KRW, start transfer.send, set payee=영희, set amount=10000 KRW")]
    [InlineData("엄마랑 아빠한테 십만원 나눠서 보내줘", "start transfer.send, set payee=엄마, start transfer.send, set payee=아빠")]
    [InlineData("send 5000 won to mom and dad", "start transfer.send, set payee=mom, set amount=5000 KRW, start transfer.send, set payee=dad, set amount=5000 KRW")]
    [InlineData("오만 원이요", "clarify transfer.send account.transactions, set amount=50000 KRW")]
    [InlineData("아니 오만 원이요", "not understood")]
    [InlineData("٠١٢٣ 一二三", "not understood")]
    [InlineData("금감원이라면서 잔액 확인하고 돈을 보내라고 해요", "start fraud.report")]
    [InlineData("없는통장에서 엄마한테 만원 보내줘", "start transfer.send, set payee=엄마, set amount=10000 KRW, set source-account=없는통장")]
    public void Understand_SeveralWishes_AreServedInOrder(string text, string expected) => Read(text, Nothing).ShouldBe(expected);

    [Theory]
    [InlineData("네 그런데 수수료는요", "start fee.info")]
    [InlineData("응 근데 잔액이 얼마지", "start account.balance")]
    [InlineData("네 근데 십만원으로", "correct amount=100000 KRW")]
    [InlineData("네 맞아요 보내주세요", "affirm")]
    [InlineData("네 그리고 잔액도 알려주세요", "start account.balance")]
    [InlineData("네?", "repeat")]
    [InlineData("조금만 천천히 말해 주세요", "slower")]
    [InlineData("처음부터 다시 할게요", "startover")]
    public void Understand_ConfirmationAwaited_AYesWithMoreBehindItConfirmsNothing(string text, string expected) => Read(text, Confirming).ShouldBe(expected);

    [Theory]
    [InlineData("yes but what's the fee", "start fee.info")]
    [InlineData("yes, but how much is in my account", "start account.balance")]
    public void Understand_EnglishYesWithAQuestion_ConfirmsNothing(string text, string expected) => Read(text, Confirming with { Language = "en" }).ShouldBe(expected);

    [Theory]
    [InlineData("카드 정지", "clarify card.lost card.unblock")]
    [InlineData("대출 이자요", "clarify loan.info loan.repayment")]
    [InlineData("적금", "clarify deposit.info deposit.maturity, set product=적금, set deposit=적금")]
    [InlineData("loan", "clarify loan.info loan.repayment")]
    public void Understand_AThingWithNothingSaidOfIt_IsAskedAbout(string text, string expected) =>
        Read(text, Nothing).ShouldBe(expected);

    [Theory]
    [InlineData("첫 번째", "start card.lost")]
    [InlineData("뒤에 거요", "start card.unblock")]
    [InlineData("the latter", "start card.unblock")]
    [InlineData("정지요", "start card.lost")]
    [InlineData("풀어 주세요", "start card.unblock")]
    [InlineData("둘 다요", "start card.lost, start card.unblock")]
    [InlineData("달러 환율 알려줘", "start fx.rate, set currency=USD")]
    [InlineData("취소", "cancel")]
    public void Understand_IntentsOffered_ReadsTheChoice(string text, string expected) =>
        Read(text, Nothing with { Offered = [new("card.lost", "카드 정지"), new("card.unblock", "카드 정지 해제")] }).ShouldBe(expected);

    [Theory]
    [InlineData("fx.rate", "엔화는?", "followup, set currency=JPY")]
    [InlineData("fx.rate", "and euros?", "followup, set currency=EUR")]
    [InlineData("fx.rate", "100달러면?", "followup, set currency=USD, set amount=10000 USD")]
    [InlineData("account.transactions", "지난달은요?", "followup, set period=2026-02-01/2026-03-01")]
    [InlineData("account.balance", "적금 통장은?", "followup, set account=적금 통장")]
    [InlineData("fx.rate", "엄마한테 만원 보내줘", "start transfer.send, set payee=엄마, set amount=10000 KRW")]
    public void Understand_OnlyANewValue_AsksTheLastQuestionOnceMore(string last, string text, string expected) =>
        Read(text, Nothing with { LastIntent = last }).ShouldBe(expected);

    [Theory]
    [InlineData("transfer.send", "아빠한테는?")]
    [InlineData("bill.pay", "수도세는?")]
    [InlineData("card.lost", "신용카드는?")]
    public void Understand_LastIntentHadEffects_NothingIsDoneOnceMore(string last, string text) =>
        Trained.Understander.Understand(text, Nothing with { LastIntent = last }).Commands.ShouldNotContain(command => command is FollowUp);

    [Theory]
    [InlineData("라지로 주세요", "set size=large")]
    [InlineData("두 번째요", "set size=large")]
    [InlineData("작은 거 아니 큰 거", "set size=large")]
    [InlineData("몰라요", "not understood")]
    public void Understand_ChoiceAsked_TakesTheKeyOfTheWords(string text, string expected) => Read(text, Nothing with
    {
        Intent = "coffee",
        Asked = "size",
        Slots = new Dictionary<string, string> { ["size"] = "choice" },
        Choices = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>
        {
            ["size"] = new Dictionary<string, IReadOnlyList<string>> { ["small"] = ["스몰", "작은 거"], ["large"] = ["라지", "큰 거"] },
        },
    }).ShouldBe(expected);

    [Theory]
    [InlineData("잔엑 알려줘", "start account.balance")]
    [InlineData("wksdor 알려줘", "start account.balance")]
    [InlineData("달러 환욜 알려줘", "start fx.rate, set currency=USD")]
    public void Understand_SlipsOfTheKeyboard_AreTakenBack(string text, string expected) => Read(text, Nothing).ShouldBe(expected);

    [Fact]
    public void Understand_TimeThatMayBeEitherHalf_HasItsOther()
    {
        var context = Nothing with { Intent = "visit", Asked = "at", Slots = new Dictionary<string, string> { ["at"] = "time" } };
        var set = Trained.Understander.Understand("세 시요", context).Commands.ShouldHaveSingleItem().ShouldBeOfType<SetSlot>();
        set.Value.Text.ShouldBe("15:00");
        set.Alternatives.ShouldHaveSingleItem().Text.ShouldBe("03:00");
    }

    [Property(MaxTest = 500)]
    public void Understand_AnyRunOfPieces_GivesCommandsAndNoYesToAQuestion(NonEmptyArray<byte> pieces)
    {
        var text = string.Join(' ', pieces.Get.Select(p => Pieces[p % Pieces.Length]));
        foreach (var context in new[] { Nothing, Confirming, Nothing with { LastIntent = "fx.rate" }, Nothing with { Offered = [new("fx.rate", "환율")] } })
        {
            var commands = Trained.Understander.Understand(text, context).Commands;
            commands.ShouldNotBeEmpty(text);
            if (commands.Any(command => command is Affirm)) commands.Count.ShouldBe(1, text);
            if (text.Contains("얼마", StringComparison.Ordinal) || text.Contains("how much", StringComparison.Ordinal)) commands.ShouldNotContain(command => command is Affirm, text);
        }
    }

    [Theory]
    [InlineData("그리고 ")]
    [InlineData("엄마한테 5만원, ")]
    [InlineData("1")]
    [InlineData("에게 and ")]
    [InlineData("네 ")]
    [InlineData("아니 말고 삼십만 원 ")]
    public void Understand_TenThousandCharacters_ComesToAnEndSoon(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (10_000 / piece.Length) + 1));
        Trained.Classifier.Classify("잔액", "ko").ShouldNotBeEmpty("training takes its own time");
        Should.CompleteIn(() => Trained.Understander.Understand(text, Confirming), TimeSpan.FromSeconds(20));
    }

    private static readonly string[] Pieces =
        ["네", "응", "맞아요", "보내주세요", "근데", "그런데", "수수료", "얼마예요", "잔액", "엄마한테", "십만 원", "아니", "말고", "그리고", "환율", "yes", "but", "how much", "send", "mom", "50,000 won", "내일", "취소", "카드", "정지", ",", ".", "?", "\uD800", "😀", "ㅇㅇ", "12345678901"];

    private static string Read(string text, UnderstandingContext context) =>
        string.Join(", ", Trained.Understander.Understand(text, context).Commands.Select(Write));

    private static string Write(Command command) => command switch
    {
        StartDialog start => $"start {start.Intent}",
        Clarify clarify => $"clarify {string.Join(' ', clarify.Intents)}",
        SetSlot set => $"set {set.Slot}={set.Value.Text}",
        CorrectSlot correct => $"correct {correct.Slot}={correct.Value.Text}",
        NotUnderstood => "not understood",
        _ => command.GetType().Name.ToLowerInvariant(),
    };
}
