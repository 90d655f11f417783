using VoiceAgent.Core.CareCalls.Signals;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.Tests.CareCalls.Signals;

public class SignalRulesTests
{
    private static readonly SignalRules Rules = new();

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        Add(cases, "ko", KoreanSignalCases.Urgent, KoreanSignalCases.Lesser, KoreanSignalCases.None);
        Add(cases, "en", EnglishSignalCases.Urgent, EnglishSignalCases.Lesser, EnglishSignalCases.None);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_Utterance_HearsExactlyItsSignals(string language, string text, string expected) =>
        Joined(Names(Rules.Find(text, language))).ShouldBe(expected == "none" ? "" : Joined(expected.Split(' ').Order()), text);

    [Theory]
    [InlineData("아니요", "meal", "meal")]
    [InlineData("못 먹었어", "meal", "meal")]
    [InlineData("깜빡했어", "medication", "medication")]
    [InlineData("네", "health", "pain")]
    [InlineData("네", "meal", "")]
    [InlineData("아니요", null, "")]
    [InlineData("아니요", "어디 아픈 데가 있으세요?", "")]
    [InlineData("네 괜찮아요", "health", "")]
    [InlineData("네, 하나도 안 아파요", "health", "")]
    [InlineData("아니요, 먹었어요", "meal", "")]
    [InlineData("어머니 돌아가셨어요", "good-time", "wrong-person")]
    [InlineData("어머니는 옛날에 돌아가셨지", "mood", "")]
    public void Find_ShortAnswer_IsReadByItsQuestion(string text, string? asked, string expected) =>
        Joined(Names(Rules.Find(text, "ko", asked))).ShouldBe(expected);

    [Fact]
    public void Find_SeveralSignals_GivesTheWorstFirst() =>
        Rules.Find("보일러도 고장 났고, 이제는 죽고 싶어", "ko").Select(signal => signal.Name).ShouldBe(["suicide", "housing"]);

    [Fact]
    public void Find_WorryingTail_RestsOnTheTail() =>
        Rules.Find("밥은 잘 먹었지… 근데 이제 그만 살고 싶어", "ko").ShouldHaveSingleItem().Evidence.ShouldContain("그만 살고 싶어");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🙂🙂🙂")]
    [InlineData("\u202Eمرحبا\u202C\u0007")]
    public void Find_NoWords_HearsNothing(string text) => Rules.Find(text, "ko").ShouldBeEmpty();

    [Fact]
    public void Find_LongestText_ComesToAnEnd() =>
        Should.CompleteIn(() => Rules.Find(string.Concat(Enumerable.Repeat("밥은 먹었는데 ", 250)), "ko"), TimeSpan.FromSeconds(30));

    [Fact]
    public void SeverityOf_EverySignal_IsTheTaxonomys()
    {
        SignalTaxonomy.Names.Count.ShouldBe(19);
        SignalTaxonomy.SeverityOf("suicide").ShouldBe(Severity.Urgent);
        SignalTaxonomy.SeverityOf("opt-out").ShouldBe(Severity.Attention);
        SignalTaxonomy.SeverityOf("hard-to-hear").ShouldBe(Severity.Note);
        SignalTaxonomy.SeverityOf("none").ShouldBe(Severity.None);
    }

    private static void Add(TheoryData<string, string, string> cases, string language, params (string Text, string Expected)[][] tables)
    {
        foreach (var (text, expected) in tables.SelectMany(table => table)) cases.Add(language, text, expected);
    }

    private static string Joined(IEnumerable<string> names) => string.Join(' ', names);

    private static IOrderedEnumerable<string> Names(IEnumerable<Signal> signals) => signals.Select(signal => signal.Name).Order();
}
