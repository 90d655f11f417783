using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>The words that Korean dates are made of.</summary>
internal static class KoreanTimeWords
{
    /// <summary>A count in figures, Sino-Korean or native, as a pattern.</summary>
    public const string Count = "(?:[0-9]{1,4}|[일이삼사오육칠팔구십백]{1,5}|한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열한|열두|열)";

    /// <summary>A month's number, as a pattern (유월 and 시월 are irregular).</summary>
    public const string Month = "(?<m>1[0-2]|0?[1-9]|십이|십일|십|일|이|삼|사|오|유|육|칠|팔|구|시)\\s?월";

    /// <summary>A day's number, as a pattern.</summary>
    public const string Day = "(?<d>3[01]|[12][0-9]|0?[1-9]|삼십일|삼십|이?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])\\s?일(?![간째치])";

    /// <summary>A word for this, next, last … as a number of units from now.</summary>
    public static int Shift(string word) => word.Replace(" ", "", StringComparison.Ordinal) switch
    {
        "다음" or "담" or "내" or "오는" => 1,
        "다다음" => 2,
        "지난" or "저번" or "전" => -1,
        "지지난" or "저저번" => -2,
        _ => 0,
    };

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(char c) => "월화수목금토일".IndexOf(c, StringComparison.Ordinal) + 1;

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
        "내일" or "낼" or "명일" => 1,
        "내일모레" or "낼모레" or "모레" => 2,
        "글피" => 3,
        "어제" or "어저께" => -1,
        "그저께" or "그제" or "엊그제" or "그그제" => -2,
        "그끄저께" => -3,
        _ => 0,
    };

    /// <summary>The year named by figures or by 올해, 내년, 작년; null when none is.</summary>
    public static int? Year(Group group, LocalDate today) => group.Value switch
    {
        "" => null,
        "올해" or "금년" => today.Year,
        "내년" => today.Year + 1,
        "작년" or "지난해" => today.Year - 1,
        "재작년" => today.Year - 2,
        var figures => int.Parse(figures, CultureInfo.InvariantCulture) is var y and < 100 ? y + 2000 : int.Parse(figures, CultureInfo.InvariantCulture),
    };
}
