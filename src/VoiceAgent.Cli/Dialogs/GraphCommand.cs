using System.CommandLine;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Dialogs;

/// <summary><c>dialogs graph NAME</c>: the dialog as a Mermaid state diagram.</summary>
internal static class GraphCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The dialog's name, such as transfer." };
        var folder = new Option<string?>("--folder") { Description = "The folder of the dialogs." };
        var command = new Command("graph", "Print a dialog as a Mermaid state diagram.") { name, folder };
        command.SetAction(parsed => Graph(parsed.GetRequiredValue(name), parsed.GetValue(folder)));
        return command;
    }

    private static int Graph(string name, string? folder)
    {
        var (dialogs, _) = DialogSet.Check(DialogsFolder.Find(folder, Directory.GetCurrentDirectory()), Vocabulary.Create());
        var drawable = dialogs.Where(dialog => dialog.States.Count > 0).ToList();
        if (drawable.Find(dialog => dialog.Name == name) is not { } found)
        {
            Console.Error.WriteLine($"there is no dialog '{name}'; there are {string.Join(", ", drawable.Select(dialog => dialog.Name).Order(StringComparer.Ordinal))}");
            return 1;
        }

        Console.Out.WriteLine(found.ToMermaid());
        return 0;
    }
}
