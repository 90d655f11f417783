namespace VoiceAgent.Core.Banking.Naming;

/// <summary>
/// Finds what a customer means among what is theirs: by the whole name, by a part of it, by last digits, by bank.
/// The surest way that finds anything decides; a weaker one never adds to it.
/// </summary>
internal static class SpokenNames
{
    private const int FewestDigits = 3;
    private const int ShortestPart = 2;
    private static readonly string[] Before = ["우리", "저희", "제", "내", "my", "our", "the"];
    private static readonly string[] After = ["으로", "에게", "한테", "께", "에서", "님", "씨", "로"];

    /// <summary>The things that the said words may mean, in their own order; empty when none.</summary>
    public static IReadOnlyList<T> Find<T>(string said, IReadOnlyList<T> things, Func<T, NamedThing> names)
    {
        var spoken = Forms(said);
        Func<NamedThing, bool>[] ways =
        [
            thing => thing.Names.Any(name => Kinship.SameAs(Plain(name)).Any(spoken.Contains)),
            thing => thing.Names.Any(name => IsPart(Plain(name), spoken)),
            thing => EndsWith(thing.Number, said),
            thing => thing.Bank is { } bank && IsPart(Plain(bank), spoken),
        ];
        var found = ways.Select(way => things.Where(thing => way(names(thing))).ToList());
        return found.FirstOrDefault(some => some.Count > 0) ?? [];
    }

    private static bool IsPart(string name, IReadOnlyList<string> spoken) =>
        spoken.Any(form => form.Length >= ShortestPart && name.Contains(form, StringComparison.Ordinal));

    private static bool EndsWith(string number, string said)
    {
        var digits = LastDigits.Digits(said);
        return digits.Length >= FewestDigits && LastDigits.Digits(number).EndsWith(digits, StringComparison.Ordinal);
    }

    /// <summary>The words as said, and without what stands before and after a name in a sentence.</summary>
    private static List<string> Forms(string said)
    {
        var whole = Plain(said);
        var start = Array.Find(Before, word => whole.StartsWith(word, StringComparison.Ordinal) && whole.Length > word.Length);
        var rest = start is null ? whole : whole[start.Length..];
        var forms = new List<string> { whole, rest };
        forms.AddRange(After.Where(word => rest.EndsWith(word, StringComparison.Ordinal)).Select(word => rest[..^word.Length]));
        return forms;
    }

    private static string Plain(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).Normalize().ToLowerInvariant();
}

/// <summary>What something can be called by.</summary>
/// <param name="Names">Names in any language.</param>
/// <param name="Number">Its number.</param>
/// <param name="Bank">The bank that keeps it, when that tells it apart.</param>
internal sealed record NamedThing(IEnumerable<string> Names, string Number, string? Bank = null);
