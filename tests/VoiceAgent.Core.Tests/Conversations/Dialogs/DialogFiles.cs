using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs;

/// <summary>Dialog files in a folder of their own.</summary>
internal sealed class DialogFiles : IDisposable
{
    private const string Shared = """
        dialog: common
        version: 1
        say:
          not-understood: { ko: 네?, en: Pardon? }
        """;

    public DialogFiles()
    {
        Write("common.yaml", Shared);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dialogs-").FullName;

    public DialogFiles Write(string name, string yaml)
    {
        File.WriteAllText(Path.Combine(Folder, name), yaml);
        return this;
    }

    /// <summary>The problems of <c>x.yaml</c>, as "line: message".</summary>
    public static IReadOnlyList<string> ProblemsOf(string yaml, params IDialogAction[] actions)
    {
        using var files = new DialogFiles().Write("x.yaml", yaml);
        var (_, problems) = DialogSet.Check(files.Folder, new DialogVocabulary(actions, []));
        return [.. problems.Select(problem => $"{problem.Line}: {problem.Message}")];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal sealed class NamedAction(string name, bool isEffect, params string[] outcomes) : IDialogAction
{
    public string Name => name;

    public IReadOnlyList<string> Outcomes => outcomes;

    public IReadOnlyList<string> Facts => ["found"];

    public bool IsEffect => isEffect;

    public Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken) => Task.FromResult(new ActionResult(outcomes[0]));
}
