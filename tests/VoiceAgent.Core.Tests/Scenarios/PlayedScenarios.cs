using System.Collections.Concurrent;
using Spectre.Console;
using VoiceAgent.Cli.Scenarios;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.Tests.Scenarios;

/// <summary>The runs of the project's scenarios: each is played once for all tests that look at it.</summary>
public sealed class PlayedScenarios : IAsyncDisposable
{
    private static readonly string Dialogs = DialogsFolder.Find(null, AppContext.BaseDirectory);

    private readonly ConcurrentDictionary<string, Lazy<Task<ScenarioRun>>> _runs = new();
    private readonly ScenarioStages _stages = new(Dialogs);
    private readonly ScenarioStages _anew = new(Dialogs);

    internal static (IReadOnlyList<Scenario> Scenarios, IReadOnlyList<DialogProblem> Problems) Written { get; } =
        ScenarioFolder.Read(ScenarioFolder.Find(null, Dialogs));

    internal static IEnumerable<ScenarioCase> AllCases => Written.Scenarios.SelectMany(scenario => scenario.Cases);

    internal IReadOnlyList<DialogDefinition> Definitions => _stages.Dialogs;

    internal Task<ScenarioRun> RunAsync(string name) => _runs.GetOrAdd(
        name, _ => new Lazy<Task<ScenarioRun>>(() => new ScenarioPlayer(_stages).PlayAsync(AllCases.Single(played => played.ToString() == name), CancellationToken.None))).Value;

    /// <summary>Takes the turns of a run again, on a bank that was opened anew.</summary>
    internal Task<IReadOnlyList<TurnResult>> ReplayAsync(ScenarioRun run) => new ScenarioPlayer(_anew).ReplayAsync(run, CancellationToken.None);

    internal static string Tell(params ScenarioRun[] runs)
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = 200;
        new ScenarioPrinter(console).Print(runs, verbose: false);
        return text.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await _stages.DisposeAsync();
        await _anew.DisposeAsync();
    }
}
