using VoiceAgent.Cli.Scenarios;
using VoiceAgent.Cli.Scenarios.Coverage;

namespace VoiceAgent.Core.Tests.Scenarios;

/// <summary>Plays every conversation below <c>tests/scenarios</c>, and plays it again.</summary>
public sealed class ScenarioTests(PlayedScenarios played) : IClassFixture<PlayedScenarios>
{
    private const double StatesVisited = 100;
    private const double TransitionsTaken = 95;

    public static TheoryData<string> Cases => [.. PlayedScenarios.Written.Scenarios.SelectMany(scenario => scenario.Cases).Select(played => played.ToString())];

    [Fact]
    public void ScenarioFiles_HaveNoProblem() => PlayedScenarios.Written.Problems.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Scenario_Played_GoesAsWritten(string name)
    {
        var run = await played.RunAsync(name);
        if (!run.WentAsWritten) Assert.Fail(PlayedScenarios.Tell(run));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Scenario_Replayed_GivesTheSameBytes(string name)
    {
        var run = await played.RunAsync(name);
        var again = await played.ReplayAsync(run);
        again.Select(result => Convert.ToHexString(Recording.BytesOf(result))).ShouldBe(run.Turns.Select(turn => Convert.ToHexString(Recording.BytesOf(turn.Result!))));
    }

    [Fact]
    public async Task Scenarios_Together_VisitTheDialogs()
    {
        var runs = new List<ScenarioRun>();
        foreach (var scenario in PlayedScenarios.AllCases) runs.Add(await played.RunAsync(scenario.ToString()));
        var report = new CoverageReport(played.Definitions, runs);
        report.States.Percent.ShouldBeGreaterThanOrEqualTo(StatesVisited, string.Join('\n', report.States.Unvisited));
        report.Transitions.Percent.ShouldBeGreaterThanOrEqualTo(TransitionsTaken, string.Join('\n', report.Transitions.Unvisited));
    }
}
