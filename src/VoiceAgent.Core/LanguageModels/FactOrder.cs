using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>
/// Holds a reply to its template's facts: all of them, in the same order, and alike ones under their own labels. Otherwise a
/// reply could call the fee the balance with every figure right.
/// </summary>
internal static class FactOrder
{
    /// <summary>Whether the reply tells the template's facts as the template does.</summary>
    public static bool Keeps(string template, IReadOnlyList<Found<string>> facts, string reply, IReadOnlyList<Found<string>> mentions)
    {
        if (Align(facts, mentions) is not { } aligned) return false;
        var labels = Segments(template, facts).Select(Stems).ToList();
        var told = Segments(reply, aligned).Select(Stems).ToList();
        return facts.Select((fact, i) => IsAlone(fact, facts) || IsLabelled(i, labels, told[i])).All(kept => kept);
    }

    /// <summary>The reply's mentions that tell the facts, one for one and in order; null when one is missing.</summary>
    private static List<Found<string>>? Align(IReadOnlyList<Found<string>> facts, IReadOnlyList<Found<string>> mentions)
    {
        var aligned = new List<Found<string>>();
        var next = 0;
        foreach (var fact in facts)
        {
            while (next < mentions.Count && mentions[next].Value != fact.Value) next++;
            if (next == mentions.Count) return null;
            aligned.Add(mentions[next++]);
        }
        return aligned;
    }

    /// <summary>What is said before each fact, since the one before it, in its own sentence.</summary>
    private static IEnumerable<string> Segments(string text, IReadOnlyList<Found<string>> facts) => facts
        .Select((fact, i) => i == 0 ? text[..fact.Start] : text[facts[i - 1].End..fact.Start])
        .Select(segment => segment[(segment.LastIndexOfAny(['.', '?', '!']) + 1)..]);

    private static bool IsAlone(Found<string> fact, IReadOnlyList<Found<string>> facts) =>
        facts.Count(other => Unit(other) == Unit(fact)) == 1;

    private static string Unit(Found<string> fact) => fact.Value.StartsWith("name ", StringComparison.Ordinal) ? "name" : fact.Value.Split(' ')[^1];

    /// <summary>
    /// Whether nothing that introduces only another fact introduces this one and, in Korean, something of its own does:
    /// what stands before a Korean figure is its noun, before an English one it may be any verb.
    /// </summary>
    private static bool IsLabelled(int fact, List<HashSet<string>> labels, HashSet<string> told)
    {
        var own = OnlyOf(fact, labels).Where(stem => Hangul.IsSyllable(stem[0])).ToList();
        var others = Enumerable.Range(0, labels.Count).Where(other => other != fact).SelectMany(other => OnlyOf(other, labels));
        return !others.Any(told.Contains) && (own.Count == 0 || own.Exists(told.Contains));
    }

    private static IEnumerable<string> OnlyOf(int fact, List<HashSet<string>> labels) =>
        labels[fact].Where(stem => labels.Count(label => label.Contains(stem)) == 1);

    /// <summary>Words without what Korean glues to them: 수수료는 is 수수.</summary>
    private static HashSet<string> Stems(string segment) => [.. Korean.Matches(segment).Concat(Latin.Matches(segment)).Select(word => Stem(word.Value))];

    private static string Stem(string word) => Hangul.IsSyllable(word[0]) ? word[..2] : word.ToLowerInvariant();

    private static readonly Pattern Korean = new("[가-힣-[님씨]][가-힣]+", notAfter: "[가-힣]");

    private static readonly Pattern Latin = new("[A-Za-z]{3,}");
}
