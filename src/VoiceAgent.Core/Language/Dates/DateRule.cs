using System.Buffers;
using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>One way of naming a time: the words, and what they mean today; null when they name none (31 February).</summary>
/// <param name="Marks">Characters of which such words have at least one: a look for them spares most texts the pattern.</param>
/// <param name="Words">The pattern of the words.</param>
/// <param name="Read">What a match means on a day.</param>
internal sealed record DateRule<T>(SearchValues<char> Marks, Regex Words, Func<Match, LocalDate, T?> Read)
    where T : struct
{
    /// <summary>A rule whose words have one of the marks in them.</summary>
    public DateRule(string marks, Regex words, Func<Match, LocalDate, T?> read)
        : this(SearchValues.Create(marks), words, read)
    {
    }

    /// <summary>What the rules find, first to last; words that an earlier rule took are not read again, even when they name no day ("2월 31일").</summary>
    public static IReadOnlyList<Found<T>> Find(DateRule<T>[] rules, string text, LocalDate today)
    {
        var taken = new List<Found<T?>>();
        foreach (var rule in rules) rule.Find(text, today, taken);
        return [.. from f in taken where f.Value is not null orderby f.Start select new Found<T>(f.Start, f.Length, f.Value!.Value)];
    }

    private void Find(string text, LocalDate today, List<Found<T?>> taken)
    {
        if (!text.AsSpan().ContainsAny(Marks)) return;
        for (var match = Words.Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Length > 0 && !taken.Exists(f => f.Start < match.Index + match.Length && match.Index < f.End))
                taken.Add(new(match.Index, match.Length, Read(match, today)));
        }
    }
}
