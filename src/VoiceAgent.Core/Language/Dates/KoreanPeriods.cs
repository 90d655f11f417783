using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.KoreanTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>The ways of naming a period in Korean, the most particular first.</summary>
internal static class KoreanPeriods
{
    private const string MonthWord = @"(?<s>이번|요번|다음|지지난|저저번|지난|저번)\s?달";

    private const string WeekWord = @"(?<s>이번|요번|금|지지난|저저번|지난|저번)\s?주";

    private const string To = @"\s?(?:부터|에서|~|-)\s?";

    /// <summary>The rules, in the order to try them.</summary>
    public static readonly DateRule<DateSpan>[] Rules =
    [
        new("월", new(Years + "?" + Month + @"\s?" + Day + To + "(?:(?<m2>" + MonthNumber + @")\s?월\s?)?(?<d2>" + DayNumber + @")\s?일(?:\s?까지)?", notBefore: NoDay), ReadFromTo),
        new("월", new(Years + "?" + Month + To + "(?<m2>" + MonthNumber + @")\s?월(?:\s?까지)?", notAfter: "[가-힣]"), ReadMonthToMonth),
        new("월", new(Years + "?" + Month + @"\s?" + Day, notBefore: NoDay), (m, today) => OneDay(DayOf(m, today))),
        new("월달", new("(?:" + MonthWord + "|" + Years + "?" + Month + @")\s?(?<p>초순|초|중순|하순|말)", notBefore: "[일기]"), ReadPart),
        new("달", new(MonthWord + @"\s?" + Day, notBefore: NoDay), ReadShiftedDay),
        new("요욜", new(WeekWord + @"\s?" + Weekday), (m, today) => DateSpan.Day(Calendar.WeekdayOf(today, Shift(m.Groups["s"].Value), WeekdayOf(m)))),
        new("요욜", new(@"(?:지난|저번)\s?" + Weekday), (m, today) => DateSpan.Day(Calendar.LastWeekday(today, WeekdayOf(m)))),
        new("말", new("(?:" + WeekWord + @"\s?|(?<s>이번|지난|저번)\s?)주말"), (m, today) => new DateSpan(Calendar.WeekdayOf(today, Shift(m.Groups["s"].Value), 6), Calendar.WeekdayOf(today, Shift(m.Groups["s"].Value) + 1, 1))),
        new("최지요근과간", new(@"(?:최근|지난|요즘|요|근래|과거)\s?(?:한\s)?(?:(?<n>" + Count + @")\s?(?<u>개월|달|주일|주|년|일)|(?<k>" + DayCount + @"))(?:\s?(?:동안|간|치))?"), ReadRecent),
        new("동간치", new("(?:(?<n>" + Count + @")\s?(?<u>개월|달|주일|주|년|일)|(?<k>" + DayCount + @"))\s?(?:동안|간|치)", notAfter: "[가-힣]|월\\s"), ReadRecent),
        new("기", new(Years + @"?(?:(?<q>[1-4일이삼사])(?:[/사]\s?[4분])?\s?분기|(?<q>[일이삼])\s?사\s?분기)", notAfter: "[0-9가-힣]"), ReadQuarter),
        new("기", new(@"(?<s>이번|요번|지난|저번|전|당|금)\s?분기"), (m, today) => QuarterAway(today, Shift(m.Groups["s"].Value))),
        new("반", new("(?:" + Years + @"|(?<s>이번|지난|저번)\s?)?(?<h>상|하)반기"), ReadHalfYear),
        new("월", new(Years + "?" + Month + @"(?:\s?(?:달|한\s?달))?(?:\s?(?:치|동안))?", notAfter: "[0-9가-힣]", notBefore: @"\s?(?:요일|말|초|중순|급|세|[0-9])"), ReadMonth),
        new("때", new(@"(?<y>작년|재작년|지난해)\s?이맘때"), (m, today) => DateSpan.Month(today.PlusYears((Year(m.Groups["y"], today) ?? today.Year) - today.Year))),
        new("달", new(MonthWord, notBefore: "러"), (m, today) => DateSpan.Month(today.PlusMonths(Shift(m.Groups["s"].Value)))),
        new("달월", new("이달|당월|금월|이번\\s?월", notAfter: "[가-힣]", notBefore: "러"), (_, today) => DateSpan.Month(today)),
        new("월", new("전월", notAfter: "[가-힣]"), (_, today) => DateSpan.Month(today.PlusMonths(-1))),
        new("주", new(WeekWord, notBefore: @"[가-힣]{0,8}식|\s?[월화수목금토일](?:요일|욜)"), (m, today) => DateSpan.Week(today.PlusWeeks(Shift(m.Groups["s"].Value)))),
        new("년해", new(Years, notAfter: "[0-9가-힣]", notBefore: @"\s?[0-9가-힣]{1,2}\s?월"), ReadYear),
        new("전", new("(?:(?<n>" + Count + @")\s?일|(?<k>" + DayCount + @"))\s?전", notAfter: "[가-힣]", notBefore: "[화체송액기자세국부]"), (m, today) => DateSpan.Day(today.PlusDays(-Days(m)))),
        new("늘일제께", new("오늘|금일|당일|어제|어저께|전일|그[끄그]저께|그[끄그]제|엊?그저께|엊?그제", notAfter: "[가-힣]"), (m, today) => DateSpan.Day(today.PlusDays(Relative(m.Value)))),
    ];

    private static DateSpan? OneDay(LocalDate? day) => day is { } d ? DateSpan.Day(d) : null;

    private static LocalDate? DayOf(Match m, LocalDate today)
    {
        var (month, day) = (Number(m.Groups["m"]), Number(m.Groups["d"]));
        return Year(m.Groups["y"], today) is { } year ? Calendar.Date(year, month, day) : Calendar.Last(today, month, day);
    }

    private static DateSpan? ReadFromTo(Match m, LocalDate today)
    {
        if (DayOf(m, today) is not { } start) return null;
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

    /// <summary>The month's first ten days, the next ten, or the rest.</summary>
    private static DateSpan? ReadPart(Match m, LocalDate today)
    {
        var month = m.Groups["m"].Success ? ReadMonth(m, today) : DateSpan.Month(today.PlusMonths(Shift(m.Groups["s"].Value)));
        return month is not { } whole ? null : m.Groups["p"].Value[0] switch
        {
            '초' => new DateSpan(whole.Start, whole.Start.PlusDays(10)),
            '중' => new DateSpan(whole.Start.PlusDays(10), whole.Start.PlusDays(20)),
            _ => new DateSpan(whole.Start.PlusDays(20), whole.End),
        };
    }

    private static DateSpan? ReadShiftedDay(Match m, LocalDate today)
    {
        var month = today.PlusMonths(Shift(m.Groups["s"].Value));
        return OneDay(Calendar.Date(month.Year, month.Month, Number(m.Groups["d"])));
    }

    private static int Days(Match m) => m.Groups["k"].Success ? KoreanNumerals.Days(m.Groups["k"].Value) ?? 1 : Number(m.Groups["n"]);

    private static DateSpan? ReadRecent(Match m, LocalDate today)
    {
        var count = Math.Clamp(Days(m), 1, 400);
        return m.Groups["u"].Value switch
        {
            "개월" or "달" => new DateSpan(Calendar.Month(today).PlusMonths(1 - count), Calendar.Month(today).PlusMonths(1)),
            "주" => new DateSpan(Calendar.Monday(today).PlusWeeks(1 - count), Calendar.Monday(today).PlusWeeks(1)),
            "년" => new DateSpan(Calendar.Month(today).PlusMonths(1).PlusYears(-count), Calendar.Month(today).PlusMonths(1)),
            "주일" => new DateSpan(today.PlusDays(1 - (7 * count)), today.PlusDays(1)),
            _ => new DateSpan(today.PlusDays(1 - count), today.PlusDays(1)),
        };
    }

    private static DateSpan? ReadQuarter(Match m, LocalDate today)
    {
        var quarter = Number(m.Groups["q"]);
        var year = Year(m.Groups["y"], today) ?? (quarter > Calendar.QuarterOf(today) ? today.Year - 1 : today.Year);
        return Calendar.Quarter(year, quarter) is { } start ? new DateSpan(start, start.PlusMonths(3)) : null;
    }

    private static DateSpan? QuarterAway(LocalDate today, int quarters) =>
        Calendar.Quarter(today.Year, Calendar.QuarterOf(today))?.PlusMonths(3 * quarters) is { } start ? new DateSpan(start, start.PlusMonths(3)) : null;

    /// <summary>지난 하반기 is the last one that is over; 상반기 alone the latest that has begun.</summary>
    private static DateSpan? ReadHalfYear(Match m, LocalDate today)
    {
        var month = m.Groups["h"].Value == "상" ? 1 : 7;
        var past = m.Groups["s"].Value is "지난" or "저번";
        var year = Year(m.Groups["y"], today) ?? ((past ? month + 6 : month) <= today.Month || m.Groups["s"].Value == "이번" ? today.Year : today.Year - 1);
        return Calendar.Date(year, month, 1) is { } start ? new DateSpan(start, start.PlusMonths(6)) : null;
    }

    private static DateSpan? ReadMonth(Match m, LocalDate today)
    {
        var month = Number(m.Groups["m"]);
        var year = Year(m.Groups["y"], today) ?? (month > today.Month ? today.Year - 1 : today.Year);
        return Calendar.Date(year, month, 1) is { } first ? DateSpan.Month(first) : null;
    }

    private static DateSpan? ReadYear(Match m, LocalDate today) =>
        Year(m.Groups["y"], today) is { } y and >= 1 and <= 9998 ? DateSpan.Year(y) : null;
}
