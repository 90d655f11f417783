using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.EnglishTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>The ways of naming a period in English, the most particular first.</summary>
internal static partial class EnglishPeriods
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The rules, in the order to try them.</summary>
    public static readonly DateRule<DateSpan>[] Rules =
    [
        new("0123456789", FromTo(), ReadFromTo),
        new("0123456789", MonthAndDay(), ReadDay),
        new("pPlLrRoO", Recent(), ReadRecent),
        new("tTlLpP", Shifted(), ReadShifted),
        new("aAeEuUoO", Month(), ReadMonth),
        new("2", Year(), (m, _) => DateSpan.Year(Number(m, "y"))),
        new("tTyY", Relative(), (m, today) => DateSpan.Day(char.ToLowerInvariant(m.Value[0]) == 'y' ? today.PlusDays(-1) : today)),
    ];

    private static DateSpan? ReadFromTo(Match m, LocalDate today)
    {
        var start = Calendar.Last(today, MonthOf(m), Number(m, "d"));
        return start is { } s && Calendar.Date(s.Year, s.Month, Number(m, "d2")) is { } last && last >= s ? new DateSpan(s, last.PlusDays(1)) : null;
    }

    private static DateSpan? ReadDay(Match m, LocalDate today)
    {
        var (month, day) = (MonthOf(m), Number(m, "d"));
        var date = m.Groups["y"].Success ? Calendar.Date(Number(m, "y"), month, day) : Calendar.Last(today, month, day);
        return date is { } d ? DateSpan.Day(d) : null;
    }

    private static DateSpan? ReadRecent(Match m, LocalDate today)
    {
        var count = Math.Clamp(Number(m, "n"), 1, 400);
        return char.ToLowerInvariant(m.Groups["u"].Value[0]) switch
        {
            'm' => new DateSpan(Calendar.Month(today).PlusMonths(1 - count), Calendar.Month(today).PlusMonths(1)),
            'w' => new DateSpan(Calendar.Monday(today).PlusWeeks(1 - count), Calendar.Monday(today).PlusWeeks(1)),
            'y' => new DateSpan(Calendar.Month(today).PlusMonths(1).PlusYears(-count), Calendar.Month(today).PlusMonths(1)),
            _ => new DateSpan(today.PlusDays(1 - count), today.PlusDays(1)),
        };
    }

    private static DateSpan? ReadShifted(Match m, LocalDate today)
    {
        var shift = m.Groups["s"].Value.ToLowerInvariant() is "this" or "the current" ? 0 : -1;
        return char.ToLowerInvariant(m.Groups["u"].Value[0]) switch
        {
            'm' => DateSpan.Month(today.PlusMonths(shift)),
            'w' => DateSpan.Week(today.PlusWeeks(shift)),
            _ => DateSpan.Year(today.Year + shift),
        };
    }

    private static DateSpan? ReadMonth(Match m, LocalDate today)
    {
        var month = MonthOf(m);
        var year = m.Groups["y"].Success ? Number(m, "y") : month > today.Month ? today.Year - 1 : today.Year;
        return Calendar.Date(year, month, 1) is { } first ? DateSpan.Month(first) : null;
    }

    [GeneratedRegex(@"\b(?:from\s+)?" + EnglishTimeWords.Month + @"\s+" + Day + @"\s*(?:to|through|until|till|-)\s*(?:the\s+)?(?<d2>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?\b", Options)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\b" + EnglishTimeWords.Month + @"\s+(?:the\s+)?" + Day + @"(?:,?\s+(?<y>20[0-9]{2}))?\b", Options)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"\b(?:past|last|previous|recent|over\s+the)\s+" + Count + @"\s+(?<u>months?|weeks?|years?|days?)\b", Options)]
    private static partial Regex Recent();

    [GeneratedRegex(@"\b(?<s>this|last|previous|the\s+past|past|the\s+current)\s+(?<u>month|week|year)(?:'s)?\b", Options)]
    private static partial Regex Shifted();

    [GeneratedRegex(@"(?<=\b(?:in|for|of|from|during|since)\s+|^)(?<m>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?!\s+i\b)(?:\s+(?<y>20[0-9]{2}))?|\b(?<m>january|february|april|june|july|august|september|october|november|december)\b(?:\s+(?<y>20[0-9]{2}))?", Options)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<=\b(?:in|for|of|during)\s+)(?<y>20[0-9]{2})\b", Options)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:today|yesterday)\b", Options)]
    private static partial Regex Relative();
}
