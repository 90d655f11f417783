using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.KoreanTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>The ways of naming a day in Korean, the most particular first.</summary>
internal static partial class KoreanDates
{
    /// <summary>The rules, in the order to try them.</summary>
    public static readonly DateRule<LocalDate>[] Rules =
    [
        new("월", MonthAndDay(), ReadMonthAndDay),
        new("월", MonthPart(), ReadMonthPart),
        new("달", ShiftedMonth(), ReadShiftedMonth),
        new("주", ShiftedWeek(), ReadShiftedWeek),
        new("뒤후다따", FromNow(), ReadFromNow),
        new("전", Ago(), (m, today) => today.PlusDays(-Days(m))),
        new("늘일낼레피제께", Relative(), (m, today) => today.PlusDays(KoreanTimeWords.Relative(m.Value))),
        new("요욜", Weekday(), (m, today) => Calendar.NextWeekday(today, KoreanTimeWords.Weekday(m.Groups["w"].Value[0]))),
        new("말", LastOfMonth(), (_, today) => Calendar.MonthEnd(today)),
        new("일", DayAlone(), (m, today) => Calendar.NextDay(today, Number(m.Groups["d"]))),
    ];

    private static LocalDate? ReadMonthAndDay(Match m, LocalDate today)
    {
        var (month, day) = (Number(m.Groups["m"]), Number(m.Groups["d"]));
        return Year(m.Groups["y"], today) is { } year ? Calendar.Date(year, month, day) : Calendar.Next(today, month, day);
    }

    private static LocalDate? ReadMonthPart(Match m, LocalDate today)
    {
        var month = Number(m.Groups["m"]);
        var year = Year(m.Groups["y"], today) ?? (month < today.Month ? today.Year + 1 : today.Year);
        return Calendar.Date(year, month, 1) is { } first ? Part(first, m.Groups["p"].Value) : null;
    }

    private static LocalDate? ReadShiftedMonth(Match m, LocalDate today)
    {
        var first = Calendar.Month(today).PlusMonths(m.Groups["s"].Success ? Shift(m.Groups["s"].Value) : 0);
        return m.Groups["d"].Success ? Calendar.Date(first.Year, first.Month, Number(m.Groups["d"])) : Part(first, m.Groups["p"].Value);
    }

    private static LocalDate Part(LocalDate first, string part) => part switch
    {
        "초" => first,
        "중순" or "중" => first.PlusDays(14),
        "첫날" or "1일" => first,
        _ => Calendar.MonthEnd(first),
    };

    private static LocalDate? ReadShiftedWeek(Match m, LocalDate today) =>
        Calendar.Monday(today).PlusWeeks(Shift(m.Groups["s"].Value)).PlusDays(KoreanTimeWords.Weekday(m.Groups["w"].Value[0]) - 1);

    private static LocalDate? ReadFromNow(Match m, LocalDate today)
    {
        var count = m.Groups["n"].Success ? Number(m.Groups["n"]) : 0;
        return m.Groups["u"].Value switch
        {
            "주일" or "주" => today.PlusWeeks(Math.Min(count, 520)),
            "개월" or "달" => today.PlusMonths(Math.Min(count, 120)),
            _ => today.PlusDays(Days(m)),
        };
    }

    private static int Days(Match m) =>
        m.Groups["k"].Success ? KoreanNumerals.Days(m.Groups["k"].Value) ?? 0 : m.Groups["u"].Value.StartsWith('주') ? Number(m.Groups["n"]) * 7 : Number(m.Groups["n"]);

    private const string Counted = @"(?:(?<n>" + Count + @")\s?(?<u>주일|주|개월|달|일)|(?<k>하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름))";

    [GeneratedRegex(@"(?:(?:(?<y>[0-9]{4}|[0-9]{2})년|(?<y>올해|내년|작년|금년))\s?)?" + Month + @"\s?" + Day, RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"(?:(?:(?<y>[0-9]{4}|[0-9]{2})년|(?<y>올해|내년|작년|금년))\s?)?" + Month + @"\s?(?<p>말일?|초|중순)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPart();

    [GeneratedRegex(@"(?<s>이번|요번|다다음|다음|담|지지난|지난|저번|내)\s?달\s?(?:" + Day + @"|(?<p>말일?|초|중순|마지막\s?날|첫날))|(?<=^|\s)이달\s?(?:" + Day + @"|(?<p>말일?|초|중순))", RegexOptions.CultureInvariant)]
    private static partial Regex ShiftedMonth();

    [GeneratedRegex(@"(?<s>이번|요번|금|다다음|다음|담|차|지지난|지난|저번|오는)\s?주\s?(?<w>[월화수목금토일])(?:요일|욜)", RegexOptions.CultureInvariant)]
    private static partial Regex ShiftedWeek();

    [GeneratedRegex(@"(?<![가-힣])" + Counted + @"\s?(?:뒤|후|있다가|이따)", RegexOptions.CultureInvariant)]
    private static partial Regex FromNow();

    [GeneratedRegex(@"(?<![가-힣])" + Counted + @"\s?전(?![가-힣])", RegexOptions.CultureInvariant)]
    private static partial Regex Ago();

    [GeneratedRegex(@"(?<![가-힣])(?:오늘|금일|내일\s?모레|낼모레|내일|낼(?=\s|$|까지|부터)|명일|모레|글피|어제|어저께|그끄저께|그저께|엊그제|그제)", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?<![가-힣])(?:돌아오는\s?)?(?<w>[월화수목금토일])(?:요일|욜)", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<![가-힣])(?:월말|말일)", RegexOptions.CultureInvariant)]
    private static partial Regex LastOfMonth();

    [GeneratedRegex(@"(?<![가-힣0-9])" + Day + @"(?!\s?(?:뒤|후|전|동안|내|이내|주일|[가-힣]*\s?[0-9]*\s?번))", RegexOptions.CultureInvariant)]
    private static partial Regex DayAlone();
}
