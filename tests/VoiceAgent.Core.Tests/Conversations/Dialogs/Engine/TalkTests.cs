using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;
using static VoiceAgent.Core.Tests.Conversations.Dialogs.Engine.SmallBank;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

/// <summary>Several wishes, questions in between, and the ways in which people talk about talking.</summary>
public sealed class TalkTests : IAsyncDisposable
{
    private readonly SmallBank _bank = new();
    private readonly Person _person;

    public TalkTests() => _person = new Person(_bank.Stage);

    public ValueTask DisposeAsync() => _bank.DisposeAsync();

    [Theory]
    [InlineData("usd", "dollars", "달러")]
    [InlineData("jpy", "told", "엔화")]
    public async Task Choice_OfAKnownValue_BranchesAndSaysItsFirstWord(string key, string state, string word)
    {
        var result = await _person.SayAsync(Wish(Ask), Set("currency", key));
        result.State.ShouldBe(state);
        result.Slots["currency"].Text.ShouldBe(word);
    }

    [Fact]
    public async Task Choice_OfAnUnknownValue_IsAskedAgain()
    {
        var result = await _person.SayAsync(Wish(Ask), Set("currency", "gbp"));
        (result.State, Texts(result)[^1]).ShouldBe(("asking", "어느 돈"));
    }

    [Fact]
    public async Task Wishes_SeveralAtOnce_AreServedInOrderEachWithItsOwnSlots()
    {
        var first = await _person.SayAsync(Wish(Ask), Set("currency", "jpy"), Wish(Pay), Set("who", "엄마"), Won(5_000), Wish(Stop));
        Texts(first).ShouldBe(["엔화 ", "[next-up 송금]", "엄마 5,000원 확인"]);
        await _person.SayAsync(new Affirm());
        var second = await _person.SayAsync(Code());
        Texts(second).ShouldBe(["보냄 1234", "[next-up 정지]", "카드"]);
    }

    [Fact]
    public async Task Digression_FromAQuestion_ComesBackAndAYesAsksOn()
    {
        await _person.SayAsync(Wish(Pay), Set("who", "엄마"));
        Texts(await _person.SayAsync(Wish(Ask), Set("currency", "jpy"))).ShouldBe(["엔화 ", "[resumed 송금]", "얼마"]);
        var yes = await _person.SayAsync(new Affirm());
        (yes.State, yes.Slots["who"].Text, Texts(yes)[^1]).ShouldBe(("filling", "엄마", "얼마"));
    }

    [Fact]
    public async Task Digression_ThenANo_GivesUpWhatWasUnderWay()
    {
        await _person.SayAsync(Wish(Pay), Set("who", "엄마"));
        await _person.SayAsync(Wish(Ask), Set("currency", "jpy"));
        Texts(await _person.SayAsync(new Deny())).ShouldBe(["[cancelled]"]);
    }

    [Fact]
    public async Task Digression_ThenTheAnswerItself_GoesStraightOn()
    {
        await _person.SayAsync(Wish(Pay), Set("who", "엄마"));
        await _person.SayAsync(Wish(Ask), Set("currency", "jpy"));
        (await _person.SayAsync(Won(5_000))).State.ShouldBe("confirming");
    }

    [Fact]
    public async Task Digression_FromAYesOrNo_PutsTheSameQuestionAgain()
    {
        await AtConfirmingAsync(_bank, _person);
        Texts(await _person.SayAsync(Wish(Ask), Set("currency", "jpy"))).ShouldBe(["엔화 ", "[resumed-where-it-was 송금]", "엄마 5,000원 확인"]);
        (await _person.SayAsync(new Affirm())).Dialog.ShouldBe("proof");
    }

    [Fact]
    public async Task Clarify_ThenAChoice_KeepsWhatWasSaid()
    {
        var asked = await _person.SayAsync(new Clarify([Pay, Stop]), Set("who", "엄마"), Won(5_000));
        Texts(asked).ShouldBe(["[which-matter 송금, 정지]"]);
        asked.Replies[0].Choices.ShouldBe(["송금", "정지"]);
        (await _person.SayAsync(Wish(Pay))).State.ShouldBe("confirming");
    }

    [Fact]
    public async Task Clarify_NotUnderstood_AsksAgainAndStillKeepsWhatWasSaid()
    {
        await _person.SayAsync(new Clarify([Pay, Stop]), Set("who", "엄마"), Won(5_000));
        Texts(await _person.SayAsync(new NotUnderstood())).ShouldBe(["[not-understood]", "[which-matter 송금, 정지]"]);
        (await _person.SayAsync(Wish(Pay))).State.ShouldBe("confirming");
    }

    [Fact]
    public async Task Clarify_NeverAnswered_BringsInAPersonRatherThanAskForEver()
    {
        await _person.SayAsync(new Clarify([Pay, Stop]));
        for (var miss = 1; miss < 3; miss++) await _person.SayAsync(new NotUnderstood());
        Texts(await _person.SayAsync(new NotUnderstood()))[0].ShouldBe("[too-many-misses]");
        (await _person.SessionAsync())!.Offered.ShouldBeNull();
    }

    [Fact]
    public async Task Clarify_OfOneThatIsServed_TakesThatOne() =>
        (await _person.SayAsync(new Clarify([Pay, "loan.info"]), Set("who", "엄마"), Won(5_000))).State.ShouldBe("confirming");

    [Fact]
    public async Task FollowUp_OfAnAnsweredQuestion_ChangesOnlyWhatIsSaid()
    {
        await _person.SayAsync(Wish(Ask), Set("currency", "jpy"), Won(9_000));
        var usd = await _person.SayAsync(new FollowUp(), Set("currency", "usd"));
        Texts(usd).ShouldBe(["달러1 "], "an amount is asked of once");
    }

    [Fact]
    public async Task FollowUp_WithNothingBefore_IsNotUnderstood() => Texts(await _person.SayAsync(new FollowUp(), Set("currency", "usd"))).ShouldBe(["[not-understood]"]);

    [Fact]
    public async Task FollowUp_AfterThatSlotIsGone_StillAnswers()
    {
        await _person.SayAsync(Wish(Ask), Set("currency", "jpy"));
        var without = AskYaml.Replace("amount: { type: money", "sum: { type: money", StringComparison.Ordinal).Replace("{amount}", "{sum}", StringComparison.Ordinal)
            .Replace("  currency: {", "  money: {", StringComparison.Ordinal).Replace("[currency]", "[money]", StringComparison.Ordinal).Replace("choose: currency", "choose: money", StringComparison.Ordinal).Replace("{currency}", "{money}", StringComparison.Ordinal);
        _bank.Files.Write("rate.yaml", without);
        var vocabulary = _bank.Stage.Get<Core.Conversations.Dialogs.DialogVocabulary>();
        await _bank.Stage.Get<Core.Conversations.Dialogs.DialogCatalog>().PublishAsync(Core.Conversations.Dialogs.DialogSet.Load(_bank.Files.Folder, vocabulary), CancellationToken.None);
        (await _person.SayAsync(new FollowUp(), Set("money", "usd"))).State.ShouldBe("dollars");
    }

    [Fact]
    public async Task Slower_Asked_SaysTheLastAgainAndStaysSlow()
    {
        await _person.SayAsync(Wish(Pay));
        var slow = await _person.SayAsync(new Slower());
        Texts(slow).ShouldBe(["[slower]", "누구"]);
        slow.Replies.ShouldAllBe(reply => reply.Slow);
        (await _person.SayAsync(Set("who", "엄마"))).Replies.ShouldAllBe(reply => reply.Slow);
    }

    [Fact]
    public async Task StartOver_InTheMiddle_BeginsWithNothingFilled()
    {
        await AtConfirmingAsync(_bank, _person);
        await _person.SayAsync(new Affirm());
        var over = await _person.SayAsync(new StartOver());
        (over.Dialog, over.State, Texts(over)[^1]).ShouldBe(("pay", "filling", "누구"));
        over.Slots.Keys.ShouldNotContain("who");
    }

    [Fact]
    public async Task Repeat_SaysTheSameWordsAndButtonsAgain()
    {
        await AtConfirmingAsync(_bank, _person);
        var again = await _person.SayAsync(new Repeat());
        (again.Replies[0].Text, again.Replies[0].Choices.Count, again.Replies[0].Card?.Rows.Count).ShouldBe(("엄마 5,000원 확인", 2, 2));
    }

    [Fact]
    public async Task Words_ThatMeanSeveral_AreOfferedAndOneIsTaken()
    {
        await _person.SayAsync(Wish(Pay), Set("who", "엄마"));
        var asked = await _person.SayAsync(new SetSlot("amount", Value.Of(Money.Won(3_000))) { Alternatives = [Value.Of(Money.Won(30_000))] });
        Texts(asked).ShouldBe(["[which-one 3,000원, 3만 원]"]);
        asked.Replies[0].Choices.ShouldBe(["3,000원", "3만 원"]);
        Texts(await _person.SayAsync(new Affirm()))[^1].ShouldBe("[which-one 3,000원, 3만 원]", "yes chooses none");
        (await _person.SayAsync(Won(30_000))).Slots["amount"].Text.ShouldBe("30000 KRW");
    }

    [Fact]
    public async Task Words_ThatMeanSeveral_SettledInTheSameBreath_AreNotAskedAbout() =>
        (await _person.SayAsync(Wish(Pay), Set("who", "엄마"), new SetSlot("amount", Value.Of(Money.Won(3_000))) { Alternatives = [Value.Of(Money.Won(30_000))] }, Won(3_000))).State.ShouldBe("confirming");

    [Fact]
    public async Task Words_ThatMeanSeveralInACorrection_TakeTheYesBack()
    {
        await AtConfirmingAsync(_bank, _person);
        await _person.SayAsync(new SetSlot("amount", Value.Of(Money.Won(3_000))) { Alternatives = [Value.Of(Money.Won(30_000))] });
        await _person.SayAsync(new Affirm());
        await _person.SayAsync(Code());
        _bank.Paid.ShouldBeEmpty();
        (await _person.SayAsync(Won(3_000))).State.ShouldBe("confirming");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Card_OfAState_IsShownOnAScreenOnly(bool voice)
    {
        var result = await new Person(_bank.Stage, "other", voice: voice).SayAsync(Wish(Pay), Set("who", "엄마"), Won(5_000));
        var card = result.Replies[^1].Card;
        (card is null).ShouldBe(voice);
        if (!voice) card!.Rows.Select(row => $"{row.Label}={row.Value}").ShouldBe(["금액=5,000원", "받는 분=엄마"]);
    }

    [Fact]
    public async Task Variants_OfAReply_NeverComeTwiceInARow()
    {
        var said = new List<string>();
        for (var turn = 0; turn < 6; turn++) said.Add(Texts(await _person.SayAsync(Wish(Ask), Set("currency", "usd")))[^1]);
        said.Zip(said.Skip(1)).ShouldAllBe(pair => pair.First != pair.Second);
    }

    [Fact]
    public async Task Question_AskedThreeTimes_IsPutInOtherWordsEachTime()
    {
        var said = new List<string> { Texts(await _person.SayAsync(Wish(Pay)))[^1] };
        for (var miss = 0; miss < 2; miss++) said.Add(Texts(await _person.SayAsync(new NotUnderstood()))[^1]);
        said.Distinct().Count().ShouldBe(3);
    }

    private static IReadOnlyList<string> Texts(TurnResult result) => [.. result.Replies.Select(reply => reply.Text)];
}
