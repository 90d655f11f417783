using System.Diagnostics.CodeAnalysis;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>The dialogs of one folder as they were read at one moment: checked, found good, and never changed.</summary>
public sealed class DialogSet
{
    /// <summary>The name of the file whose replies and rules every dialog shares.</summary>
    public const string SharedName = "common";

    private readonly Dictionary<string, DialogDefinition> _byName;
    private readonly Dictionary<string, DialogDefinition> _byIntent;
    private readonly HashSet<string> _types;

    private DialogSet(IEnumerable<DialogDefinition> dialogs, DialogDefinition shared)
    {
        Shared = shared;
        _byName = dialogs.Where(dialog => dialog.Name != SharedName).Select(dialog => WithShared(dialog, shared)).ToDictionary(dialog => dialog.Name);
        _byIntent = _byName.Values.Where(dialog => dialog.Intent is not null).ToDictionary(dialog => dialog.Intent!);
        _types = [.. _byName.Values.SelectMany(dialog => dialog.Slots.Values).Select(slot => slot.Type)];
    }

    /// <summary>The shared replies.</summary>
    public DialogDefinition Shared { get; }

    /// <summary>All dialogs, by name.</summary>
    public IEnumerable<DialogDefinition> Dialogs => _byName.Values.OrderBy(dialog => dialog.Name, StringComparer.Ordinal);

    /// <summary>Reads and checks every <c>*.yaml</c> file below a folder.</summary>
    /// <param name="folder">The folder, such as <c>dialogs</c>.</param>
    /// <param name="vocabulary">The actions and slot types that files may name.</param>
    /// <exception cref="DialogException">Something is wrong; every problem is named with file and line.</exception>
    public static DialogSet Load(string folder, DialogVocabulary vocabulary)
    {
        var (dialogs, problems) = Check(folder, vocabulary);
        return problems.Count == 0 ? new(dialogs, dialogs.First(dialog => dialog.Name == SharedName)) : throw new DialogException(problems);
    }

    /// <summary>Reads every file below a folder and says what is wrong in them.</summary>
    public static (IReadOnlyList<DialogDefinition> Dialogs, IReadOnlyList<DialogProblem> Problems) Check(string folder, DialogVocabulary vocabulary)
    {
        if (!Directory.Exists(folder)) return ([], [new(folder, 1, "there is no such folder; name the one that holds the dialogs")]);
        var problems = new List<DialogProblem>();
        var dialogs = Read(folder, problems);
        DialogChecker.Check(dialogs, vocabulary, problems);
        foreach (var shared in dialogs.Where(dialog => dialog.Name == SharedName)) SharedReplies.Check(shared, problems);
        return (dialogs, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }

    /// <summary>The intents that the dialogs below a folder serve, by the dialogs' names; files that cannot be read have none.</summary>
    /// <param name="folder">The folder, such as <c>dialogs</c>.</param>
    public static IReadOnlyDictionary<string, string> IntentsByName(string folder) => Read(folder, []).Where(dialog => dialog.Intent is not null)
        .DistinctBy(dialog => dialog.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(dialog => dialog.Name, dialog => dialog.Intent!, StringComparer.OrdinalIgnoreCase);

    /// <summary>The dialog that serves an intent.</summary>
    public bool TryGetByIntent(string intent, [NotNullWhen(true)] out DialogDefinition? dialog) => _byIntent.TryGetValue(intent, out dialog);

    /// <summary>The dialog of a name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out DialogDefinition? dialog) => _byName.TryGetValue(name, out dialog);

    /// <summary>Whether any dialog has a slot of a type: names of others need not be fetched.</summary>
    public bool UsesType(string type) => _types.Contains(type);

    /// <summary>
    /// The dialog of an earlier publication among these, read again; null when it cannot run any more, because an action or another
    /// dialog that it names is gone.
    /// </summary>
    internal DialogDefinition? Revive(DialogSource source, DialogVocabulary vocabulary)
    {
        var problems = new List<DialogProblem>();
        if (DialogReader.Read(source.File, source.Text, problems) is not { } dialog || DialogReader.Read(source.File, source.SharedText, problems) is not { } shared) return null;
        DialogChecker.Check([dialog, shared, .. Dialogs.Where(other => other.Name != dialog.Name && other.Intent != dialog.Intent)], vocabulary, problems);
        return problems.Exists(problem => problem.File == source.File) ? null : WithShared(dialog, shared);
    }

    private static List<DialogDefinition> Read(string folder, List<DialogProblem> problems) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => DialogReader.Read(file, File.ReadAllText(file), problems)).OfType<DialogDefinition>()];

    private DialogDefinition WithShared(DialogDefinition dialog, DialogDefinition shared) =>
        dialog with { Shared = shared, PublishedWith = this, Revision = DialogSource.RevisionOf(dialog.Source, shared.Source) };
}
