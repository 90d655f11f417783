using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>One way of naming a time: the words, and what they mean today; null when they name none (31 February).</summary>
internal sealed record DateRule<T>(Regex Words, Func<Match, LocalDate, T?> Read)
    where T : struct
{
    /// <summary>What the rules find, first to last; words that an earlier rule took are not read again, even when they name no day ("2월 31일").</summary>
    public static IReadOnlyList<Found<T>> Find(DateRule<T>[] rules, string text, LocalDate today)
    {
        var taken = new List<Found<T?>>();
        foreach (var rule in rules) rule.Find(text, today, taken);
        return [.. from f in taken where f.Value is not null orderby f.Start select new Found<T>(f.Start, f.Length, f.Value!.Value)];
    }

    private void Find(string text, LocalDate today, List<Found<T?>> taken)
    {
        for (var match = Words.Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Length > 0 && !taken.Exists(f => f.Start < match.Index + match.Length && match.Index < f.End))
                taken.Add(new(match.Index, match.Length, Read(match, today)));
        }
    }
}
