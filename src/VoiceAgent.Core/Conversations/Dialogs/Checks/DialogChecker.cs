namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Finds what is wrong in dialogs before anybody talks to them.</summary>
internal static class DialogChecker
{
    /// <summary>Checks dialogs that belong together.</summary>
    /// <param name="dialogs">The dialogs, the shared one among them.</param>
    /// <param name="vocabulary">The actions and slot types that they may name.</param>
    /// <param name="problems">What is wrong is added here.</param>
    public static void Check(IReadOnlyList<DialogDefinition> dialogs, DialogVocabulary vocabulary, List<DialogProblem> problems)
    {
        var shared = dialogs.FirstOrDefault(dialog => dialog.Name == DialogSet.SharedName);
        if (shared is null) problems.Add(new("dialogs", 1, $"no file says 'dialog: {DialogSet.SharedName}'; it holds the replies that all dialogs share"));
        Twice(dialogs, dialog => dialog.Name, "the name", problems);
        Twice([.. dialogs.Where(dialog => dialog.Intent is not null)], dialog => dialog.Intent!, "the intent", problems);
        foreach (var dialog in dialogs) Check(new DialogUnderCheck(dialog, shared, dialogs, vocabulary, problems));
    }

    private static void Check(DialogUnderCheck check)
    {
        ReplyChecks.Check(check);
        if (check.IsShared) return;
        SlotChecks.Check(check);
        StateChecks.Check(check);
        TransitionChecks.Check(check);
        CallChecks.Check(check);
        PathChecks.Check(check);
    }

    private static void Twice(IReadOnlyList<DialogDefinition> dialogs, Func<DialogDefinition, string> key, string what, List<DialogProblem> problems)
    {
        foreach (var same in dialogs.GroupBy(key).Where(group => group.Count() > 1))
            problems.Add(new(same.Last().File, 1, $"{what} '{same.Key}' is taken by {same.First().File}; give one of them another"));
    }
}
