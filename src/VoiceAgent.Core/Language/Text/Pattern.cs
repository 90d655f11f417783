using System.Text;
using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Language;

/// <summary>
/// A pattern that takes time in proportion to the text, whatever the text. The words are a regular expression without
/// backtracking, in which <c>(?&lt;=…)</c>, <c>(?!…)</c> and back references are not allowed; what may or must stand beside
/// the words is said apart, as expressions of their own on the characters next to them. Only named groups capture.
/// </summary>
/// <remarks>
/// A condition is looked at once the words have matched: the words never shrink or grow to satisfy it, as they would with a
/// look-around. Words with <c>.*</c> in them may read on to the end of the text from every match, so bound them: <c>.{0,30}</c>.
/// </remarks>
public sealed class Pattern
{
    /// <summary>How many characters a condition sees.</summary>
    public const int Sight = 48;

    /// <summary>How long the words may be that are looked for at one index.</summary>
    public const int Reach = 64;

    // Overlapping ones are tried only in short matches, so that all rejected matches together stay linear.
    private const int ShortMatch = 48;

    private readonly Regex words;
    private readonly Lazy<Regex> opening;
    private readonly Neighbours neighbours;

    /// <summary>A pattern.</summary>
    /// <param name="words">What matches.</param>
    /// <param name="ignoreCase">Whether case makes no difference, in the conditions too.</param>
    /// <param name="after">What the text before the words must end in, within <see cref="Sight"/>.</param>
    /// <param name="notAfter">What the text before the words must not end in: <c>[가-힣]</c> for a word's start.</param>
    /// <param name="before">What the text behind the words must begin with.</param>
    /// <param name="notBefore">What the text behind the words must not begin with.</param>
    /// <exception cref="NotSupportedException">An expression needs backtracking.</exception>
    /// <exception cref="ArgumentException">An expression is malformed.</exception>
    public Pattern(string words, bool ignoreCase = false, string? after = null, string? notAfter = null, string? before = null, string? notBefore = null)
    {
        this.words = Linear(words, ignoreCase);
        opening = new(() => Linear($"\\A(?:{words})", ignoreCase));
        neighbours = new(Ending(after, ignoreCase), Ending(notAfter, ignoreCase), Beginning(before, ignoreCase), Beginning(notBefore, ignoreCase));
    }

    /// <summary>A regular expression of the linear-time engine; only named groups capture.</summary>
    public static Regex Linear(string pattern, bool ignoreCase = false) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | (ignoreCase ? RegexOptions.IgnoreCase : 0));

    /// <summary>Whether the words are in the text. Allocates nothing.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        if (neighbours.IsEmpty) return words.IsMatch(text);
        var from = 0;
        while (from <= text.Length && Next(text, from) is { } found)
        {
            if (neighbours.Allow(text, found.Index, found.End)) return true;
            from = Behind(found);
        }

        return false;
    }

    /// <summary>How many characters match from an index on, <see cref="Reach"/> at most; 0 when none do. Allocates nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the words must begin; <c>\b</c> and anchors take it for the text's start.</param>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var match in opening.Value.EnumerateMatches(text.Slice(at, Math.Min(Reach, text.Length - at))))
            return neighbours.Allow(text, at, at + match.Length) ? match.Length : 0;
        return 0;
    }

    /// <summary>The first match at an index or behind it that its neighbours allow; else <see cref="Match.Empty"/>.</summary>
    /// <param name="text">The text, all of which anchors and conditions see.</param>
    /// <param name="from">Where to begin.</param>
    public Match Match(string text, int from = 0)
    {
        while (from <= text.Length && words.Match(text, from) is { Success: true } match)
        {
            if (neighbours.Allow(text, match.Index, match.Index + match.Length)) return match;
            from = Behind((match.Index, match.Index + match.Length));
        }

        return System.Text.RegularExpressions.Match.Empty;
    }

    /// <summary>All matches that their neighbours allow, first to last, none over another.</summary>
    public IEnumerable<Match> Matches(string text)
    {
        for (var match = Match(text); match.Success; match = Match(text, match.Index + Math.Max(1, match.Length))) yield return match;
    }

    /// <summary>The text with every match put differently.</summary>
    public string Replace(string text, Func<Match, string> put)
    {
        StringBuilder? built = null;
        var copied = 0;
        foreach (var match in Matches(text))
        {
            (built ??= new()).Append(text, copied, match.Index - copied).Append(put(match));
            copied = match.Index + match.Length;
        }

        return built is null ? text : built.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The text with every match replaced by the same words, taken as they are.</summary>
    public string Replace(string text, string put) => Replace(text, _ => put);

    /// <summary>The pieces between the matches; the whole text when there is none.</summary>
    public IEnumerable<string> Split(string text)
    {
        var start = 0;
        foreach (var match in Matches(text))
        {
            yield return text[start..match.Index];
            start = match.Index + match.Length;
        }

        yield return text[start..];
    }

    private (int Index, int End)? Next(ReadOnlySpan<char> text, int from)
    {
        foreach (var match in words.EnumerateMatches(text, from)) return (match.Index, match.Index + match.Length);
        return null;
    }

    private static int Behind((int Index, int End) found) =>
        found.End - found.Index <= ShortMatch ? found.Index + 1 : found.End;

    private static Regex? Ending(string? condition, bool ignoreCase) =>
        condition is null ? null : Linear($"(?:{condition})\\z", ignoreCase);

    private static Regex? Beginning(string? condition, bool ignoreCase) =>
        condition is null ? null : Linear($"\\A(?:{condition})", ignoreCase);

    private readonly record struct Neighbours(Regex? After, Regex? NotAfter, Regex? Before, Regex? NotBefore)
    {
        public bool IsEmpty => After is null && NotAfter is null && Before is null && NotBefore is null;

        public bool Allow(ReadOnlySpan<char> text, int start, int end) => AllowLeft(text[Math.Max(0, start - Sight)..start])
            && AllowRight(text[end..Math.Min(text.Length, end + Sight)]);

        private bool AllowLeft(ReadOnlySpan<char> left) => (After is null || After.IsMatch(left)) && (NotAfter is null || !NotAfter.IsMatch(left));

        private bool AllowRight(ReadOnlySpan<char> right) => (Before is null || Before.IsMatch(right)) && (NotBefore is null || !NotBefore.IsMatch(right));
    }
}
