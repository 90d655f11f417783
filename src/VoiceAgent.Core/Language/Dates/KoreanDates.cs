using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.KoreanTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>The ways of naming a day in Korean, the most particular first.</summary>
internal static class KoreanDates
{
    private const string MonthWord = @"(?:(?<s>이번|요번|다다음|다음|담|지지난|저저번|지난|저번|내)\s?달|(?<s>이|내|당|금|익|차|전)[달월])";

    private const string WeekWord = @"(?<s>이번|요번|금|다다다음|다다음|다음|담|차|내|지지난|저저번|지난|저번|전|오는)\s?주";

    private const string Counted = @"(?:(?<n>" + Count + @")\s?(?<u>주일|주|개월|달|년|해|일|날)|(?<k>" + DayCount + "|반년))";

    /// <summary>The rules, in the order to try them.</summary>
    public static readonly DateRule<LocalDate>[] Rules =
    [
        new("월", new(Years + "?" + Month + @"\s?" + Day, notBefore: NoDay), ReadMonthAndDay),
        new("요욜", new("(?:" + MonthWord + @"\s?|" + Years + "?" + Month + @"\s?)?(?<k>첫|둘|셋|넷|다섯|마지막|첫\s?번|두\s?번|세\s?번|네\s?번)째?\s?주?\s?" + Weekday), ReadNthWeekday),
        new("월", new(Years + "?" + Month + @"\s?" + Part), ReadMonthPart),
        new("달월", new(MonthWord + @"\s?(?:" + Day + "|" + Part + ")", notAfter: "[가-힣0-9]", notBefore: NoDay), ReadShiftedMonth),
        new("요욜", new(WeekWord + @"\s?" + Weekday), (m, today) => Calendar.WeekdayOf(today, Shift(m.Groups["s"].Value), WeekdayOf(m))),
        new("말", new("(?:" + WeekWord + @"\s?|(?<s>이번|요번|다음|담|지난|저번|오는)\s?)?주말", notAfter: "[가-힣]"), (m, today) => Weekend(m, today, 6)) { Others = (m, today) => [Weekend(m, today, 7)] },
        new("요욜", new(@"(?<s>이번|다음|담|지난|저번|오는|돌아오는)\s?" + Weekday), ReadShiftedWeekday) { Others = OtherShiftedWeekday },
        new("뒤후다따", new(@"(?:(?:오늘|지금)(?:로|으로)?부터\s?)?(?:앞으로\s?)?" + Counted + @"\s?(?:뒤|후|이후|있다가|이따)", notAfter: "[가-힣]"), (m, today) => Move(m, today, 1)),
        new("전", new(Counted + @"\s?전", notAfter: "[가-힣]", notBefore: @"[화체송액기자세국]|부(?:[^터]|\z)"), (m, today) => Move(m, today, -1)),
        new("때", new(@"(?<y>작년|재작년|내년|지난해)\s?이맘때"), (m, today) => today.PlusYears((Year(m.Groups["y"], today) ?? today.Year) - today.Year)),
        new("늘일낼레피제께", new(@"오늘|금일|당일|내일\s?모레|낼모레|내일|명일|익일|모레|그?글피|어제|어저께|그[끄그]저께|그[끄그]제|엊?그저께|엊?그제", notAfter: "[가-힣]"), (m, today) => today.PlusDays(Relative(m.Value))),
        new("낼", new("낼", notAfter: "[가-힣]", before: @"\s|\z|까지|부터|로|은|쯤|요|이"), (_, today) => today.PlusDays(1)),
        new("요욜", new(Weekday, notAfter: "[가-힣]"), (m, today) => Calendar.NextWeekday(today, WeekdayOf(m))) { Others = (m, today) => [SameWeekday(m, today)] },
        new("말초", new(Years + "?(?<p>월말|말일|월초|연말|년말|연초)", notAfter: "[가-힣]"), ReadTurn),
        new("일", new(Day, notAfter: "[가-힣0-9]", notBefore: NoDay + @"|\s?(?:뒤|후|전|동안|내|이내|주일|[가-힣]{0,8}\s?[0-9]{0,8}\s?번)"), (m, today) => Calendar.NextDay(today, Number(m.Groups["d"]))),
    ];

    /// <summary>How far a match of <see cref="Counted"/> reaches from a day, forwards or back.</summary>
    private static LocalDate? Move(Match m, LocalDate today, int sign)
    {
        if (m.Groups["k"].Value is { Length: > 0 } named) return named == "반년" ? today.PlusMonths(6 * sign) : today.PlusDays(sign * (KoreanNumerals.Days(named) ?? 0));
        var count = Number(m.Groups["n"]);
        return m.Groups["u"].Value switch
        {
            "주일" or "주" => today.PlusWeeks(sign * Math.Min(count, 520)),
            "개월" or "달" => today.PlusMonths(sign * Math.Min(count, 240)),
            "년" or "해" => today.PlusYears(sign * Math.Min(count, 100)),
            _ => today.PlusDays(sign * count),
        };
    }

    private static LocalDate? ReadMonthAndDay(Match m, LocalDate today)
    {
        var (month, day) = (Number(m.Groups["m"]), Number(m.Groups["d"]));
        return Year(m.Groups["y"], today) is { } year ? Calendar.Date(year, month, day) : Calendar.Next(today, month, day);
    }

    private static LocalDate? ReadNthWeekday(Match m, LocalDate today)
    {
        var nth = m.Groups["k"].Value[0] switch { '첫' => 1, '둘' or '두' => 2, '셋' or '세' => 3, '넷' or '네' => 4, '다' => 5, _ => 0 };
        return MonthOf(m, today) is { } month ? Calendar.NthWeekday(month, nth, WeekdayOf(m)) : null;
    }

    /// <summary>The month named by its number or by this, next, last; this month when none is.</summary>
    private static LocalDate? MonthOf(Match m, LocalDate today)
    {
        if (!m.Groups["m"].Success) return Calendar.Month(today).PlusMonths(m.Groups["s"].Success ? Shift(m.Groups["s"].Value) : 0);
        var month = Number(m.Groups["m"]);
        return Calendar.Date(Year(m.Groups["y"], today) ?? (month < today.Month ? today.Year + 1 : today.Year), month, 1);
    }

    private static LocalDate? ReadMonthPart(Match m, LocalDate today) => MonthOf(m, today) is { } month ? PartOf(month, m) : null;

    private static LocalDate? ReadShiftedMonth(Match m, LocalDate today)
    {
        var first = MonthOf(m, today) ?? today;
        return m.Groups["d"].Success ? Calendar.Date(first.Year, first.Month, Number(m.Groups["d"])) : PartOf(first, m);
    }

    private static LocalDate PartOf(LocalDate first, Match m) => m.Groups["p"].Value[0] switch
    {
        '초' or '첫' => first,
        '중' => first.PlusDays(14),
        '하' => first.PlusDays(20),
        _ => Calendar.MonthEnd(first),
    };

    private static LocalDate? Weekend(Match m, LocalDate today, int weekday) => Calendar.WeekdayOf(today, Shift(m.Groups["s"].Value), weekday);

    private static LocalDate? ReadShiftedWeekday(Match m, LocalDate today)
    {
        var shift = m.Groups["s"].Value is "오는" or "돌아오는" ? 2 : Shift(m.Groups["s"].Value);
        return shift switch
        {
            2 => Calendar.NextWeekday(today, WeekdayOf(m)),
            -1 => Calendar.LastWeekday(today, WeekdayOf(m)),
            _ => Calendar.WeekdayOf(today, shift, WeekdayOf(m)),
        };
    }

    /// <summary>다음 금요일 is to some the very next one, 지난 금요일 to some the one of last week.</summary>
    private static IEnumerable<LocalDate?> OtherShiftedWeekday(Match m, LocalDate today) => m.Groups["s"].Value switch
    {
        "다음" or "담" => [Calendar.NextWeekday(today.PlusDays(1), WeekdayOf(m))],
        "지난" or "저번" => [Calendar.WeekdayOf(today, -1, WeekdayOf(m))],
        _ => [],
    };

    private static LocalDate? SameWeekday(Match m, LocalDate today) =>
        Calendar.NextWeekday(today, WeekdayOf(m)) == today ? today.PlusWeeks(1) : null;

    private static LocalDate? ReadTurn(Match m, LocalDate today) => m.Groups["p"].Value switch
    {
        "월말" or "말일" => Calendar.MonthEnd(today),
        "월초" => Calendar.NextDay(today, 1),
        "연초" => Calendar.Date(Year(m.Groups["y"], today) ?? (today.DayOfYear == 1 ? today.Year : today.Year + 1), 1, 1),
        _ => Calendar.Date(Year(m.Groups["y"], today) ?? today.Year, 12, 31),
    };
}
