using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs;

/// <summary>Dialog files in a folder of their own, with shared replies that say their own names.</summary>
internal sealed class DialogFiles : IDisposable
{
    private static readonly string[] Shared =
    [
        "welcome", "not-understood", "out-of-scope", "what-next", "nothing-more", "not-yet-served", "sign-in-needed", "which-one {candidates}", "name-unknown {name}",
        "number-unknown", "cancelled", "nothing-to-cancel", "resumed {title}", "resumed-where-it-was {title}", "next-up {title}", "which-wish {offers}",
        "which-matter {offers}", "slower", "are-you-there", "call-goodbye", "a-person-is-told", "too-many-misses",
    ];

    public DialogFiles()
    {
        Write("common.yaml", Common());
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dialogs-").FullName;

    /// <summary>The shared file; some replies left out, and more written below it.</summary>
    public static string Common(string without = "", string more = "") => $"dialog: common\nversion: 1\n{more}say:\n" + string.Concat(
        Shared.Where(text => without.Length == 0 || text.Split(' ')[0] != without).Select(text => $"  {text.Split(' ')[0]}: {{ ko: \"[{text}]\", en: \"<{text}>\" }}\n"));

    public DialogFiles Write(string name, string yaml)
    {
        File.WriteAllText(Path.Combine(Folder, name), yaml);
        return this;
    }

    /// <summary>The problems of <c>x.yaml</c>, as "line: message".</summary>
    public static IReadOnlyList<string> ProblemsOf(string yaml, params IDialogAction[] actions)
    {
        using var files = new DialogFiles().Write("x.yaml", yaml);
        return files.Problems(actions);
    }

    /// <summary>The problems of all files, as "line: message".</summary>
    public IReadOnlyList<string> Problems(params IDialogAction[] actions)
    {
        var (_, problems) = DialogSet.Check(Folder, new DialogVocabulary(actions, []));
        return [.. problems.Select(problem => $"{problem.Line}: {problem.Message}")];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal sealed class NamedAction(string name, bool isEffect, params string[] outcomes) : IDialogAction
{
    public string Name => name;

    public IReadOnlyList<string> Outcomes => outcomes;

    public IReadOnlyList<string> Facts => ["found"];

    public IReadOnlyList<string> Uses { get; init; } = [];

    public bool IsEffect => isEffect;

    public Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken) => Task.FromResult(new ActionResult(outcomes[0]));
}
