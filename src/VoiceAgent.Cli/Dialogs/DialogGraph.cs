using System.Text;
using VoiceAgent.Cli.Scenarios.Coverage;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Dialogs;

/// <summary>Draws dialogs as a Mermaid flow chart: a frame for each, and in each state what it says or does.</summary>
internal sealed class DialogGraph
{
    private const string Person = "person";

    private readonly StringBuilder _lines = new();
    private readonly HashSet<string> _drawn;

    private DialogGraph(IEnumerable<DialogDefinition> dialogs) => _drawn = [.. dialogs.Select(dialog => dialog.Name)];

    /// <summary>The chart of some dialogs; the ways between them are drawn where both ends are.</summary>
    public static string Of(IReadOnlyList<DialogDefinition> dialogs)
    {
        var graph = new DialogGraph(dialogs);
        graph.Line("flowchart TB");
        if (dialogs.Any(dialog => dialog.Intent is not null)) graph.Line($"  {Person}((\"what a person wishes\"))");
        foreach (var dialog in dialogs) graph.Draw(dialog);
        foreach (var dialog in dialogs) graph.Link(dialog);
        return graph._lines.ToString();
    }

    private void Draw(DialogDefinition dialog)
    {
        Line($"  subgraph {Id(dialog.Name)}[\"{MermaidText.Of(Title(dialog))}\"]");
        foreach (var state in dialog.States.Values) Line($"    {Id(dialog.Name, state.Name)}{StateShape.Of(dialog, state)}");
        foreach (var way in DeclaredTransition.Of(dialog).GroupBy(transition => (transition.From, transition.To))) Draw(dialog, way.Key.From, way.Key.To, way.Select(transition => transition.Event));
        Line("  end");
    }

    /// <summary>What every waiting state inherits is drawn once, from a small node of its own.</summary>
    private void Draw(DialogDefinition dialog, string? state, string target, IEnumerable<string> events)
    {
        var from = state is null ? $"{Id(dialog.Name)}__any>\"in any state that waits\"]" : Id(dialog.Name, state);
        Line($"    {from} -->|\"{MermaidText.Of(string.Join(", ", events))}\"| {Id(dialog.Name, target)}");
    }

    private void Link(DialogDefinition dialog)
    {
        if (dialog.Intent is { } intent) Line($"  {Person} -.->|\"{MermaidText.Of(intent)}\"| {Id(dialog.Name, dialog.Start)}");
        foreach (var (state, called) in StateShape.Calls(dialog).Where(call => _drawn.Contains(call.Called)))
            Line($"  {Id(dialog.Name, state.Name)} ==>|\"call\"| {Id(called)}");
    }

    private void Line(string line) => _lines.Append(line).Append('\n');

    private static string Title(DialogDefinition dialog) =>
        string.Join(" · ", new[] { dialog.Name, dialog.Title.GetValueOrDefault("ko"), dialog.Title.GetValueOrDefault("en") }.OfType<string>());

    /// <summary>Two underscores part dialog and state: no name holds one.</summary>
    private static string Id(params string[] names) => string.Join("__", names.Select(name => name.Replace('-', '_')));
}
