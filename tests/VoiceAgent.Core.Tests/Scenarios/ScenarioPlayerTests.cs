using VoiceAgent.Cli.Scenarios;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Tests.Scenarios;

public sealed class ScenarioPlayerTests : IAsyncDisposable
{
    private readonly ScenarioStages _stages = new(DialogsFolder.Find(null, AppContext.BaseDirectory));

    [Fact]
    public async Task Scenario_ThatComesOutDifferently_StopsThereAndTellsWhatWasSaid()
    {
        var run = await PlayAsync("""
            turns:
              - user: 엄마한테 삼만원 보내줘
              - user: 네
                bot: [다섯 자리]
                never: [본인 확인]
                state: transfer/done
              - user: 됐어요
            """);
        run.Turns.Count.ShouldBe(2);
        run.Differences.Select(difference => difference.Expected).ShouldBe(["to hear \"다섯 자리\"", "never to hear \"본인 확인\"", "state transfer/done"]);
        run.Differences[^1].Found.ShouldBe("one-time-code/asking");
        var told = PlayedScenarios.Tell(run);
        told.ShouldContain("엄마한테 삼만원 보내줘");
        told.ShouldContain("expected to hear \"다섯 자리\"");
        told.ShouldContain("folder/file.yaml:3");
    }

    [Fact]
    public async Task Bank_ThatLosesItsAnswer_IsAskedWhatBecameOfTheTransfer()
    {
        var run = await PlayAsync("""
            turns:
              - user: 엄마한테 삼만원 보내줘
              - user: 네
              - { user: /code, bank: loses-answers, state: transfer/pending, never: [보냈어요] }
              - { user: 네, bank: well, bot: [보냈어요], outcome: completed }
            """);
        run.Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task Code_GivenASecondTime_IsSpent()
    {
        var run = await PlayAsync("""
            turns:
              - user: 엄마한테 삼만원 보내줘
              - user: 네
              - { user: /code, outcome: completed }
              - user: 아빠한테 이만원 보내줘
              - user: 네
              - { user: /same-code, bot: [다시 쓸 수 없어요] }
              - { user: /code, outcome: completed }
            """);
        run.Differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task Conversation_GoesOnAfterARestartOnAnotherDay()
    {
        var run = await PlayAsync("""
            clock: 2026-05-04 23:59
            turns:
              - user: 엄마한테 삼만원 보내줘
              - { user: 네, restart: true, wait: 2 minutes, state: one-time-code/asking }
              - { user: /code, bot: [T20260505] }
            """);
        run.Differences.ShouldBeEmpty();
        run.Turns[1].Staged.Restart.ShouldBeTrue();
    }

    [Fact]
    public async Task Turn_ThatFails_IsADifference()
    {
        var run = await PlayAsync("dialog: no-such-dialog\nturns: [{ user: /join }]");
        run.Differences.ShouldHaveSingleItem().Found.ShouldNotBeNull().ShouldContain("no-such-dialog");
    }

    public ValueTask DisposeAsync() => _stages.DisposeAsync();

    private Task<ScenarioRun> PlayAsync(string yaml)
    {
        var problems = new List<DialogProblem>();
        var scenario = ScenarioReader.Read("folder/file.yaml", "folder/file", yaml, problems);
        problems.ShouldBeEmpty();
        return new ScenarioPlayer(_stages).PlayAsync(scenario!.Cases.Single(), CancellationToken.None);
    }
}
