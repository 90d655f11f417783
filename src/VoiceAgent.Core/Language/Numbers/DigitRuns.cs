using System.Text;

namespace VoiceAgent.Core.Language;

/// <summary>
/// Finds long numbers called digit by digit or in groups, in figures or in words: 110-123-456789, 공일공 일이삼사 오육칠팔,
/// "zero one zero, one two three four". What turns into an amount at its end (… 5만원) is left out.
/// </summary>
internal static class DigitRuns
{
    /// <summary>More digits than any account, card or telephone number has.</summary>
    private const int Most = 19;

    /// <summary>What makes an amount of the figures before it.</summary>
    private static readonly Pattern Amount = new(@"\A(?:\s?(?:원|만|천|백|억|달러|유로|엔|won|dollars?)|,?[0-9])", ignoreCase: true);

    private static readonly Pattern Between = new(@"\s?-\s?|[,.]\s|\s?(?:에|다시|의|대시)\s?|\s(?:dash|hyphen)\s|[ .,·]", ignoreCase: true);

    /// <summary>이 behind digits that begins an ending: 오육칠팔이에요.</summary>
    private static readonly Pattern Ending = new(@"\A이(?:에요|예요|요|고|구요|야|라|네|죠|지|거든|입)");

    /// <summary>The runs of a number of digits, digits only, first to last.</summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="fewest">How few digits a run may have.</param>
    public static IEnumerable<Found<string>> Find(string text, int fewest)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!Begins(text, at) || Groups(text, at) is not { Count: > 0 } groups) continue;
            var end = groups[^1].End;
            if (Whole(text, at, groups) is { } run && run.Value.Length >= fewest) yield return run;
            at = end - 1;
        }
    }

    private static bool Begins(string text, int at)
    {
        if (at == 0) return true;
        var before = text[at - 1];
        if (char.IsAsciiDigit(text[at])) return !char.IsAsciiDigit(before) && before is not (',' or '.' or '-');
        return !char.IsLetterOrDigit(before) || (Hangul.IsSyllable(text[at]) && "는은가호화번로".Contains(before, StringComparison.Ordinal));
    }

    /// <summary>The groups from an index on, as far as separators join them.</summary>
    private static List<Found<string>> Groups(string text, int at)
    {
        var groups = new List<Found<string>>();
        for (var digits = 0; digits < Most && Group(text, at) is { } group; digits += group.Value.Length)
        {
            if (groups.Count > 0 && BeginsName(text, groups[^1], group)) break;
            groups.Add(group);
            var gap = Between.LengthAt(text, group.End);
            at = group.End + gap;
            if (gap == 0 && !IsDigitSyllable(text, at)) break;
        }

        return groups;
    }

    /// <summary>Behind figures, syllables that go on as another word are no digits: "678901 이영자".</summary>
    private static bool BeginsName(string text, Found<string> before, Found<string> group) =>
        char.IsAsciiDigit(text[before.Start]) && Hangul.IsSyllable(text[group.Start]) && !WordEnd.IsAt(text, group.End) && !Ending.IsMatch(Around.Behind(text, group.End));

    /// <summary>The longest part of the groups that no unit of money follows.</summary>
    private static Found<string>? Whole(string text, int start, List<Found<string>> groups)
    {
        for (var count = groups.Count; count > 0; count--)
        {
            var end = groups[count - 1].End;
            if (Amount.IsMatch(Around.Behind(text, end))) continue;
            return new(start, end - start, string.Concat(groups.Take(count).Select(g => g.Value)));
        }

        return null;
    }

    private static Found<string>? Group(string text, int at)
    {
        if (at >= text.Length) return null;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end > at) return new(at, end - at, text[at..end]);
        return IsDigitSyllable(text, at) ? Syllables(text, at) : EnglishWord(text, at);
    }

    private static bool IsDigitSyllable(string text, int at) => at < text.Length && SpokenDigits.Of(text[at]) is not null && !Ending.IsMatch(Around.Behind(text, at));

    private static Found<string> Syllables(string text, int at)
    {
        var (digits, end) = (new StringBuilder(), at);
        for (; IsDigitSyllable(text, end); end++) digits.Append(SpokenDigits.Of(text[end]));
        return new(at, end - at, digits.ToString());
    }

    /// <summary>"seven", "oh", "double five".</summary>
    private static Found<string>? EnglishWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        var word = text[at..end].ToLowerInvariant();
        if (SpokenDigits.Of(word) is { } digit) return new(at, end - at, $"{digit}");
        var times = word switch { "double" => 2, "triple" => 3, _ => 0 };
        if (times == 0 || end >= text.Length || text[end] != ' ' || EnglishWord(text, end + 1) is not { Value.Length: 1 } repeated) return null;
        return new(at, repeated.End - at, new string(repeated.Value[0], times));
    }
}
