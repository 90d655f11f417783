using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Picks the one that is meant when a type was named several times: who corrects themselves means the last.</summary>
internal static class LastWord
{
    /// <summary>The entity that is meant, or null when there is none.</summary>
    public static Entity? Pick(string text, IReadOnlyList<Entity> entities)
    {
        var meant = entities.Where(e => !IsRejected(text, e)).ToList();
        if (meant.Count == 0) return null;
        var picked = meant[0];
        foreach (var next in meant.Skip(1))
        {
            if (next.Start >= picked.End && IsLeft(text.AsSpan(picked.End, next.Start - picked.End))) picked = next;
        }

        return picked;
    }

    /// <summary>Whether the words between two take the first back, or lead from it to the second: "오백만 원에서 천만 원으로".</summary>
    private static bool IsLeft(ReadOnlySpan<char> between) => Corrects.IsMatch(between) || Leads.IsMatch(between);

    /// <summary>"엄마 말고", "not dad".</summary>
    public static bool IsRejected(string text, Entity entity) =>
        Not.IsMatch(Around.Behind(text, entity.End)) || NotBefore.IsMatch(Around.Before(text, entity.Start));

    private static readonly Regex Corrects = Pattern.Linear(@"아니|말고|잠깐|정정|참|\b(?:no|not|wait|sorry|i mean|i meant|actually|rather|make that|make it|scratch that)\b", ignoreCase: true);

    private static readonly Regex Leads = Pattern.Linear(@"^(?:에서|\s+to)\s+(?:my\s+)?$", ignoreCase: true);

    private static readonly Regex Not = Pattern.Linear(@"^(?:한테|에게|께|으로|로|이|가|은|는|을|를)?\s?(?:말고|아니고|아니라|아니야|아니에요|아닌|대비|보다|에\s?비해)");

    private static readonly Regex NotBefore = Pattern.Linear(@"\b(?:not|instead of|rather than)\s+(?:to\s+|for\s+)?(?:my\s+)?$", ignoreCase: true);
}
