using System.Globalization;
using NodaTime;
using VoiceAgent.Core.Speech;

namespace VoiceAgent.Core.Tests.Language;

/// <summary>Writes a day in every way that names it from a today, to be read back.</summary>
internal static class DateForms
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private static readonly string[] NamedDays = ["하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘"];

    private static readonly Dictionary<int, string> NearDays = new()
        { [-3] = "그끄저께", [-2] = "그저께", [-1] = "어제", [0] = "오늘", [1] = "내일", [2] = "모레", [3] = "글피", [4] = "그글피" };

    private static readonly Dictionary<int, string> KoreanShifts = new() { [-2] = "지지난", [-1] = "지난", [0] = "이번", [1] = "다음", [2] = "다다음" };

    private static readonly Dictionary<int, string> EnglishShifts = new() { [-1] = "last", [0] = "this", [1] = "next" };

    private static readonly string[] Nth = ["첫째", "둘째", "셋째", "넷째", "다섯째"];

    public static IEnumerable<string> Korean(LocalDate date, LocalDate today)
    {
        yield return $"{date.Year}년 {date.Month}월 {date.Day}일";
        yield return $"{KoreanNumberWriter.Spell(date.Year)}년 {SpelledMonth(date.Month)} {KoreanNumberWriter.Spell(date.Day)}일";
        yield return $"{date.Year}년{date.Month}월{date.Day}일에";
        yield return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return date.ToString("yyyy.M.d", CultureInfo.InvariantCulture);
        if (Lunar(date) is { } lunar) yield return lunar;
        yield return $"{date.Year}년 {date.Month}월 {Nth[(date.Day - 1) / 7]} 주 {Weekday(date)}";
        if (date.PlusDays(1).Day == 1) yield return $"{date.Year}년 {date.Month}월 말일";
        if (KoreanShifts.TryGetValue(Weeks(date, today), out var week)) yield return $"{week} 주 {Weekday(date)}";
        if (KoreanShifts.TryGetValue(Months(date, today), out var month)) yield return $"{month} 달 {date.Day}일";
        foreach (var text in KoreanDistance(Period.DaysBetween(today, date))) yield return text;
    }

    public static IEnumerable<string> EnglishForms(LocalDate date, LocalDate today)
    {
        yield return date.ToString("MMMM d, yyyy", English);
        yield return $"the {Ordinal(date.Day)} of {date.ToString("MMMM yyyy", English)}";
        yield return date.ToString("d MMM yyyy", English);
        if (EnglishShifts.TryGetValue(Months(date, today), out var month)) yield return $"the {Ordinal(date.Day)} of {month} month";
        if (EnglishShifts.TryGetValue(Weeks(date, today), out var week)) yield return $"{date.ToString("dddd", English)} {week} week";
        var days = Period.DaysBetween(today, date);
        if (days > 0) yield return $"in {days} days";
        if (days > 0) yield return $"{days} days from now";
        if (days < 0) yield return $"{-days} days ago";
        if (days == 0) yield return "today";
    }

    private static IEnumerable<string> KoreanDistance(int days)
    {
        if (NearDays.TryGetValue(days, out var near)) yield return near;
        if (days == 0) yield break;
        var (count, side) = (Math.Abs(days), days > 0 ? "뒤" : "전");
        yield return $"{count}일 {side}";
        yield return $"{KoreanNumberWriter.Spell(count)}일 {side}에";
        if (count <= NamedDays.Length) yield return $"{NamedDays[count - 1]} {side}";
        if (count == 15) yield return $"보름 {side}";
        if (count % 7 == 0) yield return $"{count / 7}주 {side}";
    }

    private static string? Lunar(LocalDate date)
    {
        var calendar = new KoreanLunisolarCalendar();
        var day = date.ToDateTimeUnspecified();
        var (year, month) = (calendar.GetYear(day), calendar.GetMonth(day));
        var leap = calendar.GetLeapMonth(year);
        if (month == leap) return null;
        return $"{year}년 음력 {(leap > 0 && month > leap ? month - 1 : month)}월 {calendar.GetDayOfMonth(day)}일";
    }

    private static int Weeks(LocalDate date, LocalDate today) =>
        Period.DaysBetween(today.PlusDays(-(int)today.DayOfWeek), date.PlusDays(-(int)date.DayOfWeek)) / 7;

    private static int Months(LocalDate date, LocalDate today) => ((date.Year - today.Year) * 12) + date.Month - today.Month;

    private static string Weekday(LocalDate date) => "월화수목금토일"[(int)date.DayOfWeek - 1] + "요일";

    private static string SpelledMonth(int month) => month switch { 6 => "유월", 10 => "시월", _ => KoreanNumberWriter.Spell(month) + "월" };

    private static string Ordinal(int day) => day + (day is 11 or 12 or 13 ? "th" : (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
