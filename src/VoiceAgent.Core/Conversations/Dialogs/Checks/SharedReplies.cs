namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>The replies that any conversation may come to, whatever its dialog: the shared file must have them all.</summary>
internal static class SharedReplies
{
    private static readonly string[] Needed =
    [
        "welcome", "not-understood", "out-of-scope", "what-next", "nothing-more", "not-yet-served", "sign-in-needed", "which-one", "name-unknown", "number-unknown",
        "cancelled", "nothing-to-cancel", "resumed", "resumed-where-it-was", "next-up", "which-wish", "which-matter", "slower", "are-you-there", "call-goodbye",
        "a-person-is-told", "too-many-misses",
    ];

    public static void Check(DialogDefinition shared, List<DialogProblem> problems)
    {
        foreach (var key in Needed.Where(key => !shared.Say.ContainsKey(key))) problems.Add(new(shared.File, 1, $"reply '{key}' is missing; any conversation may come to it"));
    }
}
