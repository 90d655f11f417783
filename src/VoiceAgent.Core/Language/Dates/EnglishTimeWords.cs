using System.Globalization;
using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Language;

/// <summary>The words that English dates are made of.</summary>
internal static class EnglishTimeWords
{
    /// <summary>A month's name, as a pattern.</summary>
    public const string Month = @"(?<m>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?";

    /// <summary>A day's number, as a pattern.</summary>
    public const string Day = @"(?<d>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9:,.]*[0-9])";

    /// <summary>A day's number that shows itself as one, as a pattern.</summary>
    public const string Ordinal = @"(?<d>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)";

    /// <summary>A weekday's name, as a pattern.</summary>
    public const string Weekday = @"(?<w>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b";

    /// <summary>A count, as a pattern.</summary>
    public const string Count = @"(?<n>[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|couple(?:\s+of)?|few)";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"];

    /// <summary>1 to 12.</summary>
    public static int MonthOf(Match match) => Array.IndexOf(Months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(Match match) => Array.IndexOf(Weekdays, match.Groups["w"].Value[..2].ToLowerInvariant()) + 1;

    /// <summary>The number in a group.</summary>
    public static int Number(Match match, string group)
    {
        var word = match.Groups[group].Value.ToLowerInvariant();
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figures)) return figures;
        if (word is "a" or "an") return 1;
        if (word.StartsWith("couple", StringComparison.Ordinal)) return 2;
        return word == "few" ? 3 : (int)(EnglishNumbers.Parse(word) ?? 0);
    }
}
