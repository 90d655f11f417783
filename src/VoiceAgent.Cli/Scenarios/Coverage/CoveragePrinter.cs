using System.Globalization;
using Spectre.Console;

namespace VoiceAgent.Cli.Scenarios.Coverage;

/// <summary>Prints which states and transitions no scenario visits.</summary>
internal sealed class CoveragePrinter(IAnsiConsole console)
{
    /// <summary>Prints it.</summary>
    public void Print(CoverageReport report)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("What the scenarios visit").AddColumns("Dialog", "States", "", "Transitions", "");
        foreach (var column in table.Columns.Skip(1)) column.RightAligned();
        foreach (var dialog in report.Dialogs) table.AddRow([Markup.Escape(dialog.Dialog), .. Cells(dialog.States), .. Cells(dialog.Transitions)]);
        table.AddEmptyRow().AddRow(["all", .. Cells(report.States), .. Cells(report.Transitions)]);
        console.Write(table);
        List("States that no scenario visits", report.States.Unvisited);
        List("Transitions that no scenario takes", report.Transitions.Unvisited);
    }

    private void List(string title, IReadOnlyList<string> unvisited)
    {
        if (unvisited.Count == 0) return;
        console.MarkupLine($"[bold]{title}[/]");
        foreach (var line in unvisited) console.MarkupLine($"  {Markup.Escape(line)}");
    }

    private static string[] Cells(Share share)
    {
        var colour = share.Unvisited.Count == 0 ? "green" : "yellow";
        return [$"{share.Visited}/{share.All}", string.Create(CultureInfo.InvariantCulture, $"[{colour}]{share.Percent:0.0} %[/]")];
    }
}
