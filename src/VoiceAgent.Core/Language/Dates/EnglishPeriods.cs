using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.EnglishTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>The ways of naming a period in English, the most particular first.</summary>
internal static class EnglishPeriods
{
    private const string FullMonth = "(?<m>january|february|april|june|july|august|september|october|november|december)";

    /// <summary>The rules, in the order to try them.</summary>
    public static readonly DateRule<DateSpan>[] Rules =
    [
        new("aAeEuUoOpP", Of(@"\b(?:from\s+)?" + EnglishTimeWords.Month + @"\s+" + Day + @"\s*(?:to|through|until|till|-)\s*(?:the\s+)?(?<d2>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?\b"), ReadFromTo),
        new("aAeEuUoOpP", Of(@"\b" + EnglishTimeWords.Month + @"\s+(?:the\s+)?" + Day + Years, notBefore: MoreFigures), ReadDay),
        new("aAeEuUoOpP", Of(@"\b(?:the\s+)?" + Day + @"\s+(?:of\s+)?" + EnglishTimeWords.Month + Years), ReadDay),
        new("qQ", Of(@"\b(?:(?:the\s+)?(?<k>first|second|third|fourth|last)\s+quarter|q(?<k>[1-4]))(?:\s+of\s+(?<y>20[0-9]{2})|\s+(?<y>20[0-9]{2}))\b|\b(?:the\s+)?(?<k>first|second|third|fourth)\s+quarter\b|\bq(?<k>[1-4])\b"), ReadQuarter),
        new("qQ", Of(@"\b(?<s>this|last|previous|the\s+current)\s+quarter\b"), (m, today) => QuarterAway(today, Shift(m))),
        new("hH", Of(@"\b(?:the\s+)?(?<k>first|second)\s+half(?:\s+of\s+(?:(?<y>20[0-9]{2})|(?<s>this|last)\s+year|the\s+year))?\b"), ReadHalf),
        new("pPlLrRoO", Of(@"\b(?:past|last|previous|recent|over\s+the)\s+" + Count + @"\s+(?<u>months?|weeks?|years?|days?)\b"), ReadRecent),
        new("kK", Of(@"\b(?:(?<s>this|last|previous)|over\s+the)\s+weekend\b"), (m, today) => new DateSpan(Calendar.WeekdayOf(today, Shift(m), 6), Calendar.WeekdayOf(today, Shift(m) + 1, 1))),
        new("tTlLpPnNuU", Of(@"\b(?<s>this|last|previous|next|the\s+(?:past|current|coming)|past|upcoming)\s+(?<u>month|week|year)(?:'s)?\b"), ReadShifted),
        new("yY", Of(@"\b(?:this\s+)?year\s+to\s+date\b"), (_, today) => new DateSpan(new(today.Year, 1, 1), today.PlusDays(1))),
        new("aAeEuUoOpP", Of(EnglishTimeWords.Month + Years, after: @"\b(?:in|for|of|from|during|since|to|until|last|my|the)\s+|^", notBefore: @"\s+i\b"), ReadMonth),
        new("aAeEuUoOpP", Of(@"\b" + FullMonth + @"\b" + Years), ReadMonth),
        new("2", Of(@"(?<y>20[0-9]{2})\b", after: @"\b(?:in|for|of|during)\s+"), (m, _) => DateSpan.Year(Number(m, "y"))),
        new("lL", Of(@"\blast\s+" + Weekday), (m, today) => DateSpan.Day(Calendar.LastWeekday(today, WeekdayOf(m)))),
        new("gG", Of(@"\b" + Count + @"\s+days?\s+ago\b"), (m, today) => DateSpan.Day(today.PlusDays(-Number(m, "n")))),
        new("tTyY", Of(@"\b(?:the\s+)?day\s+before\s+yesterday\b|\b(?:today|yesterday)\b"), (m, today) => DateSpan.Day(today.PlusDays(Back(m.Value)))),
    ];

    private static Pattern Of(string words, string? after = null, string? notBefore = null) => new(words, ignoreCase: true, after: after, notBefore: notBefore);

    private static int Back(string words) => words.Contains("before", StringComparison.OrdinalIgnoreCase) ? -2 : char.ToLowerInvariant(words[0]) == 'y' ? -1 : 0;

    private static int Shift(Match m) => Words(m, "s") switch
    {
        "last" or "previous" or "past" or "the past" => -1,
        "next" or "upcoming" or "the coming" => 1,
        _ => 0,
    };

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

    private static DateSpan? ReadQuarter(Match m, LocalDate today)
    {
        var quarter = Words(m, "k") == "last" ? 4 : Number(m, "k");
        var year = m.Groups["y"].Success ? Number(m, "y") : quarter > Calendar.QuarterOf(today) ? today.Year - 1 : today.Year;
        return Calendar.Quarter(year, quarter) is { } start ? new DateSpan(start, start.PlusMonths(3)) : null;
    }

    private static DateSpan? QuarterAway(LocalDate today, int quarters) =>
        Calendar.Quarter(today.Year, Calendar.QuarterOf(today))?.PlusMonths(3 * quarters) is { } start ? new DateSpan(start, start.PlusMonths(3)) : null;

    private static DateSpan? ReadHalf(Match m, LocalDate today)
    {
        var month = Number(m, "k") == 1 ? 1 : 7;
        var year = m.Groups["y"].Success ? Number(m, "y") : m.Groups["s"].Success ? today.Year + Shift(m) : month > today.Month ? today.Year - 1 : today.Year;
        return Calendar.Date(year, month, 1) is { } start ? new DateSpan(start, start.PlusMonths(6)) : null;
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

    private static DateSpan? ReadShifted(Match m, LocalDate today) => char.ToLowerInvariant(m.Groups["u"].Value[0]) switch
    {
        'm' => DateSpan.Month(today.PlusMonths(Shift(m))),
        'w' => DateSpan.Week(today.PlusWeeks(Shift(m))),
        _ => DateSpan.Year(today.Year + Shift(m)),
    };

    private static DateSpan? ReadMonth(Match m, LocalDate today)
    {
        var month = MonthOf(m);
        var year = m.Groups["y"].Success ? Number(m, "y") : month > today.Month ? today.Year - 1 : today.Year;
        return Calendar.Date(year, month, 1) is { } first ? DateSpan.Month(first) : null;
    }
}
