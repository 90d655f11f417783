using Spectre.Console;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>Prints how scenarios went, so that who writes dialogs sees at once what came out differently.</summary>
internal sealed class ScenarioPrinter(IAnsiConsole console)
{
    /// <summary>Prints a table of all, and a failure's conversation up to where it went another way.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="verbose">Prints whole conversations, whether or not they went as written.</param>
    public void Print(IReadOnlyList<ScenarioRun> runs, bool verbose)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Scenario", "Language", "Turns", "Result");
        foreach (var run in runs)
            table.AddRow(Markup.Escape(run.Case.Scenario.Name), run.Case.Language, $"{run.Turns.Count}", run.WentAsWritten ? "[green]as written[/]" : $"[red]different in turn {run.Turns.Count}[/]");
        console.Write(table);
        foreach (var run in runs.Where(run => verbose && run.WentAsWritten)) PrintConversation(run);
        foreach (var run in runs.Where(run => !run.WentAsWritten)) PrintFailure(run);
        var failed = runs.Count(run => !run.WentAsWritten);
        console.MarkupLine(failed == 0 ? $"[green]{runs.Count} conversations went as written.[/]" : $"[red]{failed} of {runs.Count} conversations came out differently.[/]");
    }

    private void PrintFailure(ScenarioRun run)
    {
        var turn = run.Turns[^1];
        PrintConversation(run);
        console.MarkupLine($"[red]Turn {run.Turns.Count} came out differently[/] ({Markup.Escape(run.Case.Scenario.File)}:{turn.Written.Line})");
        foreach (var difference in run.Differences)
        {
            console.MarkupLine($"  [green]expected[/] {Markup.Escape(difference.Expected)}");
            if (difference.Found is { } found) console.MarkupLine($"  [red]found[/]    {Markup.Escape(found)}");
        }

        console.MarkupLine($"  [grey]heard[/]    {Markup.Escape(turn.Said.Length == 0 ? "nothing" : turn.Said.ReplaceLineEndings(" ⏎ "))}");
        console.MarkupLine($"  [grey]state[/]    {Markup.Escape(turn.State)}");
        if (turn.Result is { Commands.Count: > 0 } result) console.MarkupLine($"  [grey]read as[/]  {Markup.Escape(string.Join(", ", result.Commands.Select(command => command.ToString())))}");
        console.WriteLine();
    }

    private void PrintConversation(ScenarioRun run)
    {
        console.Write(new Rule(Markup.Escape(run.Case.ToString())).LeftJustified());
        for (var number = 1; number <= run.Turns.Count; number++) PrintTurn(run, number);
        console.WriteLine();
    }

    private void PrintTurn(ScenarioRun run, int number)
    {
        var turn = run.Turns[number - 1];
        console.MarkupLine($"[grey]{number,3}[/] [blue]>[/] {Markup.Escape(turn.Written.User.In(run.Case.Language))}{Circumstances(turn.Written)}");
        foreach (var line in turn.Said.Split('\n')) console.MarkupLine($"      {Markup.Escape(line)}");
        console.MarkupLine($"      [grey]{Markup.Escape(turn.State)}[/]");
    }

    private static string Circumstances(ScenarioTurn turn)
    {
        var circumstances = new List<string>();
        if (turn.Wait > NodaTime.Duration.Zero) circumstances.Add($"{turn.Wait.TotalSeconds:0} s later");
        if (turn.Restart) circumstances.Add("after a restart");
        if (turn.Bank is { } bank) circumstances.Add($"the bank {bank}");
        return circumstances.Count == 0 ? "" : $" [grey]({Markup.Escape(string.Join(", ", circumstances))})[/]";
    }
}
