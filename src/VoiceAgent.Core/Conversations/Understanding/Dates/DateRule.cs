using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>One way of naming a time: the words, and what they mean today; null when they name none (31 February).</summary>
internal sealed record DateRule<T>(Regex Words, Func<Match, LocalDate, T?> Read)
    where T : struct
{
    /// <summary>Adds what this rule finds and no earlier rule has taken.</summary>
    public void Find(string text, LocalDate today, List<Found<T>> found)
    {
        for (var match = Words.Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Length == 0 || found.Exists(f => f.Start < match.Index + match.Length && match.Index < f.End)) continue;
            if (Read(match, today) is { } value) found.Add(new(match.Index, match.Length, value));
        }
    }
}
