using System.Buffers;
using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>One way of naming a time: the words, and what they mean today; null when they name none (31 February).</summary>
/// <param name="Marks">Characters of which such words have at least one: a look for them spares most texts the pattern.</param>
/// <param name="Words">The pattern of the words.</param>
/// <param name="Read">What a match means on a day.</param>
internal sealed record DateRule<T>(SearchValues<char> Marks, Pattern Words, Func<Match, LocalDate, T?> Read)
    where T : struct
{
    /// <summary>A rule whose words have one of the marks in them.</summary>
    public DateRule(string marks, Pattern words, Func<Match, LocalDate, T?> read)
        : this(SearchValues.Create(marks), words, read)
    {
    }

    /// <summary>What else a match may mean on a day; the reading itself among it is left out.</summary>
    public Func<Match, LocalDate, IEnumerable<T?>>? Others { get; init; }

    /// <summary>What the rules find, first to last; words that an earlier rule took are not read again, even when they name no day ("2월 31일").</summary>
    public static List<Found<T>> Find(DateRule<T>[] rules, string text, LocalDate today)
    {
        var found = new List<Found<T>>();
        bool[]? taken = null;
        foreach (var rule in rules)
        {
            if (text.AsSpan().ContainsAny(rule.Marks)) rule.Find(text, today, taken ??= new bool[text.Length], found);
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private void Find(string text, LocalDate today, bool[] taken, List<Found<T>> found)
    {
        foreach (var match in Words.Matches(text))
        {
            var span = taken.AsSpan(match.Index, match.Length);
            if (match.Length == 0 || span.Contains(true)) continue;
            span.Fill(true);
            if (Read(match, today) is { } value) found.Add(new(match.Index, match.Length, value) { Alternatives = Beside(match, today, value) });
        }
    }

    private T[] Beside(Match match, LocalDate today, T value) =>
        Others is null ? [] : [.. Others(match, today).OfType<T>().Where(other => !other.Equals(value)).Distinct()];
}
