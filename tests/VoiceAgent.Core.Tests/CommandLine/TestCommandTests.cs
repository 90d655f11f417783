using System.Text.Json;
using Spectre.Console;
using VoiceAgent.Cli.Scenarios;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Tests.CommandLine;

public sealed class TestCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("voiceagent-test-").FullName;
    private readonly StringWriter _printed = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Scenarios_ThatGoAsWritten_EndWithZeroAndWhatIsUnvisited()
    {
        Write("greeting", $"language: [ko, en]\nturns: [{{ user: {{ ko: 안녕하세요, en: hello }}, state: greeting/{StateOf("greeting")} }}]");
        var coverage = Path.Combine(_folder, "coverage.json");
        (await TestAsync(new TestSetting(_folder, null, null, null, false, coverage))).ShouldBe(0);
        _printed.ToString().ShouldContain("2 conversations went as written");
        _printed.ToString().ShouldContain("transfer: confirming");
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(coverage));
        json.RootElement.GetProperty("states").GetProperty("visited").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Scenario_ThatComesOutDifferently_EndsWithOneAndIsShown()
    {
        Write("wrong", "turns: [{ user: 안녕하세요, bot: [쿵짝] }]");
        Write("other", "turns: [{ user: 안녕하세요 }]");
        (await TestAsync(new TestSetting(_folder, null, "ko", "WRONG", false, null))).ShouldBe(1);
        _printed.ToString().ShouldContain("expected to hear \"쿵짝\"");
        _printed.ToString().ShouldContain("wrong.yaml:1");
        _printed.ToString().ShouldContain("1 of 1 conversations came out differently");
        _printed.ToString().ShouldNotContain("What the scenarios visit");
    }

    [Theory]
    [InlineData("turns: [{ usr: 네 }]", null)]
    [InlineData("turns: [{ user: 네 }]", "no such name")]
    public async Task Scenarios_ThatCannotBePlayed_EndWithOne(string yaml, string? filter)
    {
        Write("file", yaml);
        (await TestAsync(new TestSetting(_folder, null, null, filter, false, null))).ShouldBe(1);
    }

    private static string StateOf(string dialog) =>
        DialogSet.Check(DialogsFolder.Find(null, AppContext.BaseDirectory), VoiceAgent.Cli.Dialogs.Vocabulary.Create()).Dialogs.Single(found => found.Name == dialog).Start;

    private void Write(string name, string yaml) => File.WriteAllText(Path.Combine(_folder, $"{name}.yaml"), yaml);

    private Task<int> TestAsync(TestSetting setting)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(_printed) });
        return TestCommand.TestAsync(setting with { Dialogs = DialogsFolder.Find(null, AppContext.BaseDirectory) }, console, CancellationToken.None);
    }
}
