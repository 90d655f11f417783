using System.CommandLine;
using Spectre.Console;
using VoiceAgent.Cli.Scenarios.Coverage;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Scenarios;

/// <summary><c>dialogs test [DIR]</c>: plays scenarios, and says what came out differently and what none of them visits.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of the scenarios; by default the nearest 'tests/scenarios' or 'scenarios'.", Arity = ArgumentArity.ZeroOrOne };
        var dialogs = new Option<string?>("--dialogs") { Description = "The folder of the dialogs; by default the nearest 'dialogs'." };
        var language = new Option<string?>("--language") { Description = "Only ko or only en." };
        language.AcceptOnlyFromAmong("ko", "en");
        var filter = new Option<string?>("--filter") { Description = "Only scenarios whose name or path holds this." };
        var verbose = new Option<bool>("--verbose") { Description = "Print whole conversations." };
        var coverage = new Option<string?>("--coverage-out") { Description = "A JSON file for what was visited and what was not." };
        var command = new Command("test", "Play scenarios against the dialogs.") { folder, dialogs, language, filter, verbose, coverage };
        command.SetAction((parsed, cancellationToken) => TestAsync(
            new TestSetting(
                parsed.GetValue(folder), parsed.GetValue(dialogs), parsed.GetValue(language), parsed.GetValue(filter), parsed.GetValue(verbose), parsed.GetValue(coverage)),
            AnsiConsole.Console,
            cancellationToken));
        return command;
    }

    /// <summary>Plays them; 0 when all went as written.</summary>
    public static async Task<int> TestAsync(TestSetting setting, IAnsiConsole console, CancellationToken cancellationToken)
    {
        try
        {
            var (scenarios, problems) = ScenarioFolder.Read(ScenarioFolder.Find(setting.Folder, Directory.GetCurrentDirectory()));
            foreach (var problem in problems) await Console.Error.WriteLineAsync(problem.ToString());
            if (problems.Count > 0) return 1;
            var cases = scenarios.SelectMany(scenario => scenario.Cases).Where(setting.Wants).ToList();
            return cases.Count > 0 ? await PlayAsync(cases, setting, console, cancellationToken) : throw new IOException("No scenario fits; name another folder, language or filter.");
        }
        catch (Exception e) when (e is DialogException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task<int> PlayAsync(List<ScenarioCase> cases, TestSetting setting, IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = 160;
        await using var stages = new ScenarioStages(DialogsFolder.Find(setting.Dialogs, Directory.GetCurrentDirectory()));
        var runs = await PlayAsync(cases, new ScenarioPlayer(stages), console, cancellationToken);
        new ScenarioPrinter(console).Print(runs, setting.Verbose);
        var report = new CoverageReport(stages.Dialogs, runs);
        if (setting.WantsAll) new CoveragePrinter(console).Print(report);
        if (setting.CoverageOut is { } file) await File.WriteAllTextAsync(file, report.ToJson(), cancellationToken);
        return runs.All(run => run.WentAsWritten) ? 0 : 1;
    }

    private static Task<List<ScenarioRun>> PlayAsync(List<ScenarioCase> cases, ScenarioPlayer player, IAnsiConsole console, CancellationToken cancellationToken) =>
        console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            var task = progress.AddTask("Playing scenarios", maxValue: cases.Count);
            var runs = new List<ScenarioRun>();
            foreach (var played in cases)
            {
                runs.Add(await player.PlayAsync(played, cancellationToken));
                task.Increment(1);
            }

            return runs;
        });
}

/// <summary>What to play, and how to tell of it.</summary>
internal sealed record TestSetting(string? Folder, string? Dialogs, string? Language, string? Filter, bool Verbose, string? CoverageOut)
{
    /// <summary>Whether all cases are to be played: only then what none of them visits is of interest.</summary>
    public bool WantsAll => Language is null && Filter is null;

    /// <summary>Whether a case is to be played.</summary>
    public bool Wants(ScenarioCase played) =>
        (Language is null || played.Language == Language) && (Filter is null || Holds(played.Scenario.Name, Filter) || Holds(played.Scenario.File, Filter));

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
