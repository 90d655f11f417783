using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>The words that Korean dates are made of.</summary>
internal static class KoreanTimeWords
{
    /// <summary>A count in figures, Sino-Korean or native, as a pattern.</summary>
    public const string Count = "(?:[0-9]{1,4}|[일이삼사오육칠팔구십백]{1,5}|열?(?:한|하나|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉)|스무|열)";

    /// <summary>Days that have a name for their number, as a pattern.</summary>
    public const string DayCount = "(?:하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름)";

    /// <summary>A year said before a date, as a pattern.</summary>
    public const string Years = @"(?:(?:(?<y>[0-9]{4}|[0-9]{2}|이천\s?[일이삼사오육칠팔구십]{1,4})\s?년|(?<y>올해|내년|내후년|작년|지난해|재작년|금년))(?:도|의)?\s?)";

    /// <summary>A month's number alone, as a pattern (유월 and 시월 are irregular).</summary>
    public const string MonthNumber = "(?:1[0-2]|0?[1-9]|십이|십일|십|일|이|삼|사|오|유|육|칠|팔|구|시)";

    /// <summary>A day's number alone, as a pattern.</summary>
    public const string DayNumber = "(?:3[01]|[12][0-9]|0?[1-9]|삼십일|삼십|이?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])";

    /// <summary>A month, as a pattern.</summary>
    public const string Month = "(?<m>" + MonthNumber + @")\s?월";

    /// <summary>A day of the month, as a pattern; <see cref="NoDay"/> must not stand behind it.</summary>
    public const string Day = "(?<d>" + DayNumber + @")\s?일";

    /// <summary>What makes a number of days of what looks like a day: 3일간, 3일째, 3일치.</summary>
    public const string NoDay = "[간째치]";

    /// <summary>A weekday, as a pattern.</summary>
    public const string Weekday = "(?<w>[월화수목금토일])(?:요일|욜)";

    /// <summary>A part of a month, as a pattern.</summary>
    public const string Part = @"(?<p>말일?|초|중순|하순|첫날|마지막\s?날|마지막)";

    /// <summary>A word for this, next, last … as a number of units from now.</summary>
    public static int Shift(string word) => word.Replace(" ", "", StringComparison.Ordinal) switch
    {
        "다음" or "담" or "내" or "차" or "익" or "오는" or "돌아오는" => 1,
        "다다음" => 2,
        "다다다음" => 3,
        "지난" or "저번" or "전" => -1,
        "지지난" or "저저번" => -2,
        _ => 0,
    };

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(Match match) => "월화수목금토일".IndexOf(match.Groups["w"].Value[0], StringComparison.Ordinal) + 1;

    /// <summary>The number of a group that matched <see cref="Count"/>, <see cref="Month"/> or <see cref="Day"/>.</summary>
    public static int Number(Group group) => group.Value switch
    {
        "유" => 6,
        "시" => 10,
        "일" => 1,
        var word => (int)(KoreanNumbers.Parse(word) ?? decimal.Zero),
    };

    /// <summary>Today, tomorrow … as days from today.</summary>
    public static int Relative(string word) => word.Replace(" ", "", StringComparison.Ordinal) switch
    {
        "내일" or "낼" or "명일" or "익일" => 1,
        "내일모레" or "낼모레" or "모레" => 2,
        "글피" => 3,
        "그글피" => 4,
        "어제" or "어저께" or "전일" => -1,
        "그저께" or "그제" or "엊그제" or "엊그저께" => -2,
        "그끄저께" or "그끄제" or "그그저께" or "그그제" => -3,
        _ => 0,
    };

    /// <summary>The year named by figures or by 올해, 내년, 작년; null when none is.</summary>
    public static int? Year(Group group, LocalDate today) => group.Value switch
    {
        "" => null,
        "올해" or "금년" => today.Year,
        "내년" => today.Year + 1,
        "내후년" => today.Year + 2,
        "작년" or "지난해" => today.Year - 1,
        "재작년" => today.Year - 2,
        var word => Full(int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures : Number(group)),
    };

    private static int Full(int year) => year < 100 ? year + 2000 : year;
}
