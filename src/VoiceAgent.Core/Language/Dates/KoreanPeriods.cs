using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.KoreanTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>The ways of naming a period in Korean, the most particular first.</summary>
internal static partial class KoreanPeriods
{
    private const string Years = @"(?:(?:(?<y>[0-9]{4}|[0-9]{2})년|(?<y>올해|내년|작년|지난해|재작년|금년))(?:도|의)?\s?)";

    /// <summary>The rules, in the order to try them.</summary>
    public static readonly DateRule<DateSpan>[] Rules =
    [
        new("월", FromTo(), ReadFromTo),
        new("월", MonthToMonth(), ReadMonthToMonth),
        new("월", MonthAndDay(), (m, today) => Day(m, today) is { } day ? DateSpan.Day(day) : null),
        new("달", ShiftedDay(), ReadShiftedDay),
        new("최지요근과동간치", Recent(), ReadRecent),
        new("반", HalfYear(), ReadHalfYear),
        new("월", Month(), ReadMonth),
        new("달", ShiftedMonth(), (m, today) => DateSpan.Month(today.PlusMonths(Shift(m.Groups["s"].Value)))),
        new("달월", ThisMonth(), (_, today) => DateSpan.Month(today)),
        new("월", LastMonth(), (_, today) => DateSpan.Month(today.PlusMonths(-1))),
        new("주", ShiftedWeek(), (m, today) => DateSpan.Week(today.PlusWeeks(Shift(m.Groups["s"].Value)))),
        new("년해", WholeYear(), (m, today) => Year(m.Groups["y"], today) is { } y and >= 1 and <= 9998 ? DateSpan.Year(y) : null),
        new("늘일제께", RelativeDay(), (m, today) => DateSpan.Day(today.PlusDays(Relative(m.Value)))),
    ];

    private static LocalDate? Day(Match m, LocalDate today)
    {
        var (month, day) = (Number(m.Groups["m"]), Number(m.Groups["d"]));
        return Year(m.Groups["y"], today) is { } year ? Calendar.Date(year, month, day) : Calendar.Last(today, month, day);
    }

    private static DateSpan? ReadFromTo(Match m, LocalDate today)
    {
        if (Day(m, today) is not { } start) return null;
        var month = m.Groups["m2"].Success ? Number(m.Groups["m2"]) : start.Month;
        var year = month < start.Month ? start.Year + 1 : start.Year;
        return Calendar.Date(year, month, Number(m.Groups["d2"])) is { } last && last >= start ? new DateSpan(start, last.PlusDays(1)) : null;
    }

    private static DateSpan? ReadMonthToMonth(Match m, LocalDate today)
    {
        var (first, last) = (Number(m.Groups["m"]), Number(m.Groups["m2"]));
        var year = Year(m.Groups["y"], today) ?? (last <= today.Month ? today.Year : today.Year - 1);
        if (Calendar.Date(last < first ? year - 1 : year, first, 1) is not { } start || Calendar.Date(year, last, 1) is not { } end) return null;
        return new DateSpan(start, end.PlusMonths(1));
    }

    private static DateSpan? ReadShiftedDay(Match m, LocalDate today)
    {
        var month = today.PlusMonths(Shift(m.Groups["s"].Value));
        return Calendar.Date(month.Year, month.Month, Number(m.Groups["d"])) is { } day ? DateSpan.Day(day) : null;
    }

    private static DateSpan? ReadRecent(Match m, LocalDate today)
    {
        var count = m.Groups["k"].Success ? KoreanNumerals.Days(m.Groups["k"].Value) ?? 1 : Math.Clamp(Number(m.Groups["n"]), 1, 400);
        return m.Groups["u"].Value switch
        {
            "개월" or "달" => new DateSpan(Calendar.Month(today).PlusMonths(1 - count), Calendar.Month(today).PlusMonths(1)),
            "주" => new DateSpan(Calendar.Monday(today).PlusWeeks(1 - count), Calendar.Monday(today).PlusWeeks(1)),
            "년" => new DateSpan(Calendar.Month(today).PlusMonths(1).PlusYears(-count), Calendar.Month(today).PlusMonths(1)),
            "주일" => new DateSpan(today.PlusDays(1 - (7 * count)), today.PlusDays(1)),
            _ => new DateSpan(today.PlusDays(1 - count), today.PlusDays(1)),
        };
    }

    private static DateSpan? ReadHalfYear(Match m, LocalDate today)
    {
        var first = m.Groups["h"].Value == "상";
        var year = Year(m.Groups["y"], today) ?? (first || today.Month > 6 ? today.Year : today.Year - 1);
        return Calendar.Date(year, first ? 1 : 7, 1) is { } start ? new DateSpan(start, start.PlusMonths(6)) : null;
    }

    private static DateSpan? ReadMonth(Match m, LocalDate today)
    {
        var month = Number(m.Groups["m"]);
        var year = Year(m.Groups["y"], today) ?? (month > today.Month ? today.Year - 1 : today.Year);
        return Calendar.Date(year, month, 1) is { } first ? DateSpan.Month(first) : null;
    }

    [GeneratedRegex(Years + "?" + KoreanTimeWords.Month + @"\s?" + KoreanTimeWords.Day + @"\s?(?:부터|에서|~|-)\s?(?:(?<m2>1[0-2]|0?[1-9]|십이|십일|십|[일이삼사오유육칠팔구시])\s?월\s?)?(?<d2>3[01]|[12][0-9]|0?[1-9]|삼십일|삼십|이?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])\s?일(?:\s?까지)?", RegexOptions.CultureInvariant)]
    private static partial Regex FromTo();

    [GeneratedRegex(Years + @"?(?<![가-힣])" + KoreanTimeWords.Month + @"\s?(?:부터|에서|~|-)\s?(?<m2>1[0-2]|0?[1-9]|십이|십일|십|[일이삼사오유육칠팔구시])\s?월(?:\s?까지)?", RegexOptions.CultureInvariant)]
    private static partial Regex MonthToMonth();

    [GeneratedRegex(Years + "?" + KoreanTimeWords.Month + @"\s?" + KoreanTimeWords.Day, RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"(?<s>이번|요번|지지난|지난|저번)\s?달\s?" + KoreanTimeWords.Day, RegexOptions.CultureInvariant)]
    private static partial Regex ShiftedDay();

    [GeneratedRegex(@"(?:최근|지난|요|요즘|근래|과거)\s?(?:한\s)?(?:(?<n>" + Count + @")\s?(?<u>개월|달|주일|주|년|일)|(?<k>하루|이틀|사흘|나흘|닷새|열흘|보름))(?:\s?(?:동안|간|치))?|(?<![가-힣])(?<n>" + Count + @")\s?(?<u>개월|달|주일|주|년|일)\s?(?:동안|간|치)", RegexOptions.CultureInvariant)]
    private static partial Regex Recent();

    [GeneratedRegex(Years + @"?(?<h>상|하)반기", RegexOptions.CultureInvariant)]
    private static partial Regex HalfYear();

    [GeneratedRegex(@"(?<![0-9가-힣])" + Years + @"?(?<![가-힣])" + KoreanTimeWords.Month + @"(?!\s?(?:요일|말|초|중순|급|세|[0-9]))(?:\s?(?:달|한\s?달))?", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<s>이번|요번|다음|지지난|지난|저번)\s?달(?!러)", RegexOptions.CultureInvariant)]
    private static partial Regex ShiftedMonth();

    [GeneratedRegex(@"(?<![가-힣])(?:이달|당월|금월)(?!러)", RegexOptions.CultureInvariant)]
    private static partial Regex ThisMonth();

    [GeneratedRegex(@"(?<![가-힣])전월", RegexOptions.CultureInvariant)]
    private static partial Regex LastMonth();

    [GeneratedRegex(@"(?<s>이번|요번|금|지지난|지난|저번)\s?주(?![가-힣]*식|\s?[월화수목금토일](?:요일|욜))", RegexOptions.CultureInvariant)]
    private static partial Regex ShiftedWeek();

    [GeneratedRegex(@"(?<![0-9가-힣])" + Years + @"(?!\s?[0-9가-힣]{1,2}\s?월)", RegexOptions.CultureInvariant)]
    private static partial Regex WholeYear();

    [GeneratedRegex(@"(?<![가-힣])(?:오늘|금일|어제|어저께|그끄저께|그저께|엊그제|그제)", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeDay();
}
