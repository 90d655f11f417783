using System.CommandLine;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Dialogs;

/// <summary><c>dialogs graph [NAME]</c>: one dialog, or all of them, as a Mermaid flow chart.</summary>
internal static class GraphCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "A dialog's name, such as transfer; by default all are drawn.", Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string?>("--folder") { Description = "The folder of the dialogs." };
        var command = new Command("graph", "Print dialogs as a Mermaid flow chart.") { name, folder };
        command.SetAction(parsed => Graph(parsed.GetValue(name), parsed.GetValue(folder)));
        return command;
    }

    private static int Graph(string? name, string? folder)
    {
        try
        {
            var (dialogs, _) = DialogSet.Check(DialogsFolder.Find(folder, Directory.GetCurrentDirectory()), Vocabulary.Create());
            var drawable = dialogs.Where(dialog => dialog.States.Count > 0).ToList();
            var wanted = drawable.Where(dialog => name is null || dialog.Name == name).ToList();
            if (wanted.Count == 0) throw new IOException($"there is no dialog '{name}'; there are {string.Join(", ", drawable.Select(dialog => dialog.Name).Order(StringComparer.Ordinal))}");
            Console.Out.Write(DialogGraph.Of(wanted));
            return 0;
        }
        catch (IOException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
