using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds the names that somebody's things go by (엄마, 생활비 통장), with particles glued to them and spaces left out.</summary>
public static class KnownNames
{
    private const int Most = 64;

    /// <summary>The names in the text, longest first where two overlap; the value is the name as listed.</summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="names">The names to listen for.</param>
    public static IReadOnlyList<Found<string>> Find(string text, IReadOnlyList<string> names)
    {
        var found = new List<Found<string>>();
        foreach (var name in names.OrderByDescending(n => n.Length)) Find(text, name, found);
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static void Find(string text, string name, List<Found<string>> found)
    {
        for (var at = 0; name.Length > 0 && at < text.Length && found.Count < Most; at++)
        {
            if (Length(text, at, name) is not { } length || !StandsAlone(text, at, at + length)) continue;
            if (!found.Exists(f => f.Start < at + length && at < f.End)) found.Add(new(at, length, name));
        }
    }

    /// <summary>How many characters of the text the name takes at an index, spaces disregarded on both sides; null when it is not there.</summary>
    private static int? Length(string text, int at, string name)
    {
        if (text[at] == ' ') return null;
        var end = at;
        foreach (var c in name)
        {
            if (c == ' ') continue;
            while (end > at && end < text.Length && text[end] == ' ') end++;
            if (end >= text.Length || char.ToLowerInvariant(text[end]) != char.ToLowerInvariant(c)) return null;
            end++;
        }

        return end - at;
    }

    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || BehindOur(text, start)) && Ends(text, end);

    private static bool BehindOur(string text, int start) => start >= 2 && text.AsSpan(start - 2, 2) is "우리";

    private static bool Ends(string text, int end) =>
        end >= text.Length || char.IsAsciiDigit(text[end]) || WordEnd.IsAt(text, end) || (char.IsAsciiLetter(text[end - 1]) && Hangul.IsSyllable(text[end]));
}
