using NodaTime;
using VoiceAgent.Cli.Scenarios;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Tests.Scenarios;

public sealed class ScenarioReaderTests
{
    [Fact]
    public void File_WithBothLanguagesSideBySide_IsTwoCases()
    {
        var (scenario, problems) = Read("""
            language: [ko, en]
            turns:
              - user: { ko: 네, en: "yes" }
                bot: { ko: [보냈어요, 영수증], en: [sent] }
                never: ["?"]
            """);
        problems.ShouldBeEmpty();
        scenario.ShouldNotBeNull().Cases.Select(played => played.ToString()).ShouldBe(["folder/file (ko)", "folder/file (en)"]);
        var turn = scenario.Turns.ShouldHaveSingleItem();
        (turn.User.Korean, turn.User.English).ShouldBe(("네", "yes"));
        turn.Bot.Korean.ShouldBe(["보냈어요", "영수증"]);
        turn.Bot.English.ShouldBe(["sent"]);
        turn.Never.English.ShouldBe(turn.Never.Korean);
    }

    [Fact]
    public void File_ThatSaysLittle_IsAChatOfTheUsualCustomer()
    {
        var (scenario, _) = Read("turns: [{ user: 안녕 }]");
        scenario.ShouldNotBeNull();
        (scenario.Customer, scenario.Voice, scenario.Channel, scenario.Clock).ShouldBe(("kim-minjun", false, "terminal", ScenarioReader.UsualClock));
        scenario.Languages.ShouldBe(["ko"]);
    }

    [Fact]
    public void File_WithADialog_IsACallOfNobodySignedIn()
    {
        var (scenario, _) = Read("dialog: check-in\nfacts: { resident: { ko: 김순자, en: Ms. Kim } }\nturns: [{ user: /join }]");
        scenario.ShouldNotBeNull();
        (scenario.Customer, scenario.Voice, scenario.Channel).ShouldBe((null, true, "line"));
        (scenario.Facts.Korean["resident"].Text, scenario.Facts.English["resident"].Text).ShouldBe(("김순자", "Ms. Kim"));
    }

    [Fact]
    public void Turn_WithCircumstances_HasThem()
    {
        var (scenario, problems) = Read("turns: [{ user: 네, wait: 11 minutes, restart: true, bank: refuses over-daily-limit }]");
        problems.ShouldBeEmpty();
        var turn = scenario!.Turns[0];
        (turn.Wait, turn.Restart, turn.Bank).ShouldBe((Duration.FromMinutes(11), true, new BankMood(BankMood.Refuses, RefusalReason.OverDailyLimit)));
    }

    [Theory]
    [InlineData("turnz: []\nturns: [{ user: 네 }]", 1, "'turnz' is not known")]
    [InlineData("turns: [{ user: 네, bots: x }]", 1, "'bots' is not known")]
    [InlineData("turns:\n  - bot: x", 2, "a turn needs 'user'")]
    [InlineData("turns:\n  - user: /jion", 2, "'/jion' is not known")]
    [InlineData("language: [ko, en]\nturns:\n  - user: { ko: 네 }", 3, "says nothing in en")]
    [InlineData("language: fr\nturns: [{ user: oui }]", 1, "'language' must be")]
    [InlineData("clock: tomorrow\nturns: [{ user: 네 }]", 1, "is no day and time")]
    [InlineData("turns:\n  - user: 네\n    wait: 11", 3, "is no time")]
    [InlineData("turns:\n  - user: 네\n    wait: 400 days", 3, "is no time")]
    [InlineData("turns:\n  - user: 네\n    bank: refuses nothing", 3, "'bank: refuses nothing' is not known")]
    [InlineData("turns:\n  - user: 네\n    state: transfer", 3, "must be dialog/state")]
    [InlineData("turns: []", 1, "'turns' must list")]
    [InlineData("- user: 네", 1, "one mapping")]
    [InlineData("turns: ]", 1, "this is not YAML")]
    [InlineData("turns: []\nturns: []", 2, "stands here twice")]
    public void File_WithAMistake_IsNamedWithItsLine(string yaml, int line, string message)
    {
        var (scenario, problems) = Read(yaml);
        scenario.ShouldBeNull();
        problems.ShouldContain(problem => problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    private static (Scenario? Scenario, List<DialogProblem> Problems) Read(string yaml)
    {
        var problems = new List<DialogProblem>();
        return (ScenarioReader.Read("folder/file.yaml", "folder/file", yaml, problems), problems);
    }
}
