using System.CommandLine;
using Spectre.Console;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Dialogs;

/// <summary><c>dialogs check [DIR]</c>: says what is wrong in dialog files, with file and line.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of the dialogs; by default the nearest 'dialogs'.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "Check dialog files; errors are printed as file:line: message.") { folder };
        command.SetAction(parsed => Check(parsed.GetValue(folder)));
        return command;
    }

    private static int Check(string? given)
    {
        if (given is not null && !Directory.Exists(given)) return Fail($"there is no folder '{given}'");
        var (dialogs, problems) = DialogSet.Check(DialogsFolder.Find(given, Directory.GetCurrentDirectory()), Vocabulary.Create());
        foreach (var problem in problems) Console.Out.WriteLine(problem);
        if (problems.Count > 0) return Fail($"{problems.Count} {(problems.Count == 1 ? "problem" : "problems")} in {dialogs.Count} dialogs");
        Print(dialogs);
        return 0;
    }

    private static void Print(IReadOnlyList<DialogDefinition> dialogs)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Dialog", "Version", "Intent", "States", "Slots");
        foreach (var dialog in dialogs.Where(dialog => dialog.States.Count > 0))
            table.AddRow(Markup.Escape(dialog.Name), $"{dialog.Version}", Markup.Escape(dialog.Intent ?? "–"), $"{dialog.States.Count}", Markup.Escape(string.Join(", ", dialog.Slots.Keys)));
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine("[green]No problems.[/]");
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
