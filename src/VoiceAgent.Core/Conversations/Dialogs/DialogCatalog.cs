using System.Diagnostics.CodeAnalysis;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>The dialogs that may run: read, checked and found good.</summary>
public sealed class DialogCatalog
{
    /// <summary>The name of the file whose replies every dialog may use.</summary>
    public const string Shared = "common";

    private readonly Dictionary<string, DialogDefinition> _byName;
    private readonly Dictionary<string, DialogDefinition> _byIntent;

    private readonly HashSet<string> _usedTypes;

    private DialogCatalog(IEnumerable<DialogDefinition> dialogs)
    {
        _byName = dialogs.ToDictionary(dialog => dialog.Name);
        _byIntent = _byName.Values.Where(dialog => dialog.Intent is not null).ToDictionary(dialog => dialog.Intent!);
        _usedTypes = [.. _byName.Values.SelectMany(dialog => dialog.Slots.Values).Select(slot => slot.Type)];
    }

    /// <summary>All dialogs, by name.</summary>
    public IEnumerable<DialogDefinition> Dialogs => _byName.Values.Where(dialog => dialog.Name != Shared).OrderBy(dialog => dialog.Name, StringComparer.Ordinal);

    /// <summary>Reads and checks every <c>*.yaml</c> file below a folder.</summary>
    /// <param name="folder">The folder, such as <c>dialogs</c>.</param>
    /// <param name="vocabulary">The actions and slot types that files may name.</param>
    /// <exception cref="DialogException">Something is wrong; every problem is named with file and line.</exception>
    public static DialogCatalog Load(string folder, DialogVocabulary vocabulary)
    {
        var (dialogs, problems) = Check(folder, vocabulary);
        return problems.Count == 0 ? new DialogCatalog(dialogs) : throw new DialogException(problems);
    }

    /// <summary>Reads every file below a folder and says what is wrong in them.</summary>
    public static (IReadOnlyList<DialogDefinition> Dialogs, IReadOnlyList<DialogProblem> Problems) Check(string folder, DialogVocabulary vocabulary)
    {
        if (!Directory.Exists(folder)) return ([], [new(folder, 1, "there is no such folder; name the one that holds the dialogs")]);
        var problems = new List<DialogProblem>();
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var dialogs = files.Select(file => DialogReader.Read(file, File.ReadAllText(file), problems)).OfType<DialogDefinition>().ToList();
        DialogChecker.Check(dialogs, vocabulary, problems);
        return (dialogs, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }

    /// <summary>The dialog that serves an intent.</summary>
    public bool TryGetByIntent(string intent, [NotNullWhen(true)] out DialogDefinition? dialog) => _byIntent.TryGetValue(intent, out dialog);

    /// <summary>The dialog of a name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out DialogDefinition? dialog) => _byName.TryGetValue(name, out dialog);

    /// <summary>The dialog's own reply of a key, or the shared one.</summary>
    public ReplyTexts Reply(DialogDefinition? dialog, string key) =>
        dialog is not null && dialog.Say.TryGetValue(key, out var own) ? own : _byName[Shared].Say[key];

    /// <summary>Whether any dialog has a slot of a type: names of others need not be fetched.</summary>
    public bool UsesType(string type) => _usedTypes.Contains(type);
}
