using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.KoreanTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>Days named by a holiday, or by the lunar calendar: 추석 다음 날, 설 전날, 음력 8월 15일, 크리스마스 이브.</summary>
internal static class KoreanHolidays
{
    private const string Names = @"설날|구정|추석|한가위|정월\s?대보름|대보름|단오|칠석|섣달\s?그믐|부처님\s?오신\s?날|석가\s?탄신일|초파일|신정|삼일절|3[.·]1절|식목일|근로자의\s?날|노동절|어린이날|어버이날|스승의\s?날|현충일|제헌절|광복절|개천절|한글날|크리스마스\s?이브|크리스마스|성탄절|성탄|밸런타인\s?데이|발렌타인\s?데이|화이트\s?데이|빼빼로\s?데이|핼러윈|할로윈";

    private const string Which = "(?:" + Years + @"|(?<s>지난|저번|이번|다음|오는|돌아오는)\s?)?";

    private const string Offset = @"(?:\s?(?<o>전전날|전날|다음\s?다음\s?날|다음\s?날|이튿날|당일)|\s(?:(?<n>" + Count + @")\s?(?<u>주일|주|일)|(?<k>" + DayCount + @"))\s?(?<b>전|뒤|후))?";

    private const string MayFollow = @"\s|\z|[^가-힣]|[에은이도로쯤때]|까지|부터|전[날에까]|날|당일|연휴|다음|지나";

    /// <summary>설 alone begins too many other words: 설명, 설정.</summary>
    private static readonly Pattern Seol = new(Which + "(?<h>설)" + Offset, notAfter: "[가-힣]", before: MayFollow);

    private static readonly Pattern Named = new(Which + "(?<h>" + Names + ")" + Offset, notBefore: "동|역|네거리");

    private static readonly Pattern Lunar = new(@"(?:" + Years + @"?음력|음력\s?" + Years + @")\s?" + Month + @"\s?" + Day + Offset, notBefore: NoDay);

    /// <summary>The rules for a day to come.</summary>
    public static readonly DateRule<LocalDate>[] Rules =
    [
        new("력", Lunar, (m, today) => Reckon(m, LunarDay(m), today, past: false)),
        new("설", Seol, (m, today) => Reckon(m, Of(m), today, past: false)),
        new("날정석위름오칠믐일절탄브스이윈", Named, (m, today) => Reckon(m, Of(m), today, past: false)),
    ];

    /// <summary>The rules for a time that has passed; 연휴 is the day and those beside it.</summary>
    public static readonly DateRule<DateSpan>[] PastRules =
    [
        new("연", new(Which + @"(?<h>설날|설|구정|추석|한가위)\s?(?<o>연휴)", notAfter: "[가-힣]"), (m, today) => Reckon(m, Of(m), today, past: true) is { } day ? new DateSpan(day.PlusDays(-1), day.PlusDays(2)) : null),
        new("력", Lunar, (m, today) => OneDay(Reckon(m, LunarDay(m), today, past: true))),
        new("설", Seol, (m, today) => OneDay(Reckon(m, Of(m), today, past: true))),
        new("날정석위름오칠믐일절탄브스이윈", Named, (m, today) => OneDay(Reckon(m, Of(m), today, past: true))),
    ];

    private static DateSpan? OneDay(LocalDate? day) => day is { } d ? DateSpan.Day(d) : null;

    private static LocalDate? Reckon(Match m, Holiday holiday, LocalDate today, bool past)
    {
        var days = Days(m);
        LocalDate? In(int year) => holiday.In(year)?.PlusDays(days);
        if (Year(m.Groups["y"], today) is { } named) return In(named);
        var which = m.Groups["s"].Value;
        return which is "지난" or "저번" || (past && which.Length == 0) ? Calendar.Last(which.Length == 0 ? today : today.PlusDays(-1), In) : Calendar.Next(today, In);
    }

    private static int Days(Match m)
    {
        if (m.Groups["b"].Success) return (m.Groups["b"].Value == "전" ? -1 : 1) * Counted(m);
        return m.Groups["o"].Value.Replace(" ", "", StringComparison.Ordinal) switch { "전전날" => -2, "전날" => -1, "다음날" or "이튿날" => 1, "다음다음날" => 2, _ => 0 };
    }

    private static int Counted(Match m) => m.Groups["k"].Success
        ? KoreanNumerals.Days(m.Groups["k"].Value) ?? 0
        : Number(m.Groups["n"]) * (m.Groups["u"].Value == "일" ? 1 : 7);

    private static Holiday LunarDay(Match m) => new(Number(m.Groups["m"]), Math.Max(1, Number(m.Groups["d"])), Lunar: true);

    private static Holiday Of(Match m) => m.Groups["h"].Value.Replace(" ", "", StringComparison.Ordinal) switch
    {
        "설" or "설날" or "구정" => new(1, 1, Lunar: true),
        "정월대보름" or "대보름" => new(1, 15, Lunar: true),
        "부처님오신날" or "석가탄신일" or "초파일" => new(4, 8, Lunar: true),
        "단오" => new(5, 5, Lunar: true),
        "칠석" => new(7, 7, Lunar: true),
        "추석" or "한가위" => new(8, 15, Lunar: true),
        "섣달그믐" => new(1, 0, Lunar: true),
        "신정" => new(1, 1),
        "발렌타인데이" or "밸런타인데이" => new(2, 14),
        "삼일절" or "3.1절" or "3·1절" => new(3, 1),
        "화이트데이" => new(3, 14),
        "식목일" => new(4, 5),
        "근로자의날" or "노동절" => new(5, 1),
        "어린이날" => new(5, 5),
        "어버이날" => new(5, 8),
        "스승의날" => new(5, 15),
        "현충일" => new(6, 6),
        "제헌절" => new(7, 17),
        "광복절" => new(8, 15),
        "개천절" => new(10, 3),
        "한글날" => new(10, 9),
        "핼러윈" or "할로윈" => new(10, 31),
        "빼빼로데이" => new(11, 11),
        "크리스마스이브" => new(12, 24),
        _ => new(12, 25),
    };
}
