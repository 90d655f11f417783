using VoiceAgent.Cli.Scenarios.Coverage;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.Tests.Scenarios;

public sealed class CoverageTests
{
    private static readonly DialogDefinition Dialog = DialogReader.Read("d.yaml", """
        dialog: d
        version: 1
        start: first
        on: { changed: first }
        states:
          first: { say: a, on: { affirm: second, deny: third } }
          second: { say: a, on: { changed: third, affirm: third } }
          third: { say: a, end: true }
        """, []).ShouldNotBeNull();

    [Fact]
    public void Dialog_NobodyCameTo_HasNothingVisited()
    {
        var coverage = new DialogCoverage(Dialog, [new("other", null, DialogStep.Begun, "first")]);
        (coverage.States.Visited, coverage.States.All, coverage.States.Percent).ShouldBe((0, 3, 0.0));
        coverage.Transitions.Unvisited.ShouldBe(
            ["d: any state --changed--> first", "d: first --affirm--> second", "d: first --deny--> third", "d: second --changed--> third", "d: second --affirm--> third"]);
    }

    [Fact]
    public void Steps_CountForTheirStatesAndTransitions()
    {
        var coverage = new DialogCoverage(Dialog, [new("d", null, DialogStep.Begun, "first"), new("d", "first", "affirm", "second"), new("d", "second", "changed", "third")]);
        coverage.States.Unvisited.ShouldBeEmpty();
        coverage.Transitions.Unvisited.ShouldBe(["d: any state --changed--> first", "d: first --deny--> third", "d: second --affirm--> third"]);
        coverage.Transitions.Percent.ShouldBe(40);
    }

    [Fact]
    public void Transition_ThatEveryStateInherits_IsTakenFromAnyOfThem() =>
        new DialogCoverage(Dialog, [new("d", "first", "changed", "first")]).Transitions.Unvisited.ShouldNotContain("d: any state --changed--> first");

    [Fact]
    public void Report_AsJson_NamesWhatIsUnvisited() =>
        new CoverageReport([Dialog], []).ToJson().ShouldContain("d: first --deny--> third");
}
