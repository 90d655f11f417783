using System.Globalization;
using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Language;

/// <summary>The words that English dates are made of.</summary>
internal static class EnglishTimeWords
{
    /// <summary>A month's name, as a pattern.</summary>
    public const string Month = @"(?<m>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?";

    /// <summary>A year said behind a month, as a pattern.</summary>
    public const string Years = @"(?:,?\s+(?<y>20[0-9]{2})\b)?";

    /// <summary>A day's number in figures or as an ordinal word, as a pattern; no figures may follow it.</summary>
    public const string Day = "(?:(?<d>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?|" + OrdinalWord + @")\b";

    /// <summary>A day's number that shows itself as one, as a pattern.</summary>
    public const string Ordinal = "(?:(?<d>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)|" + OrdinalWord + @")\b";

    /// <summary>What must not stand behind <see cref="Day"/>: more of a number or a time.</summary>
    public const string MoreFigures = "[:,.]*[0-9]";

    /// <summary>A weekday's name, as a pattern.</summary>
    public const string Weekday = @"(?<w>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b";

    /// <summary>A count, as a pattern.</summary>
    public const string Count = @"(?<n>[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|sixty|ninety|(?:a\s+)?couple(?:\s+of)?|few)";

    private const string OrdinalWord = "(?<d>(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>1 to 12.</summary>
    public static int MonthOf(Match match) => Array.IndexOf(Months, match.Groups["m"].Value[..3].ToLowerInvariant()) + 1;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(Match match) => Array.IndexOf(Weekdays, match.Groups["w"].Value[..2].ToLowerInvariant()) + 1;

    /// <summary>The words of a group in lower case, with single spaces.</summary>
    public static string Words(Match match, string group) => string.Join(' ', match.Groups[group].Value.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The number in a group: figures, a count or an ordinal; 0 when there is none.</summary>
    public static int Number(Match match, string group)
    {
        var word = Words(match, group);
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figures)) return figures;
        if (word is "a" or "an") return 1;
        if (word.Contains("couple", StringComparison.Ordinal)) return 2;
        return word == "few" ? 3 : OrdinalNumber(word) ?? (int)(EnglishNumbers.Parse(word) ?? 0);
    }

    private static int? OrdinalNumber(string word)
    {
        if (word.StartsWith("thirt", StringComparison.Ordinal) && word != "thirteenth" && word != "thirty" && word != "thirteen") return word == "thirtieth" ? 30 : 31;
        var tens = word.StartsWith("twenty", StringComparison.Ordinal) && word.Length > 6 ? 20 : 0;
        var at = Array.IndexOf(Ordinals, tens > 0 ? word[7..] : word);
        return at < 0 ? null : tens + at + 1;
    }
}
