using NodaTime;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Residents;

/// <summary>Weekdays as an iCalendar rule (<c>FREQ=WEEKLY;BYDAY=MO,TH</c>) and in words.</summary>
internal static class WeekdayRule
{
    private const string Start = "FREQ=WEEKLY;BYDAY=";

    private static readonly (IsoDayOfWeek Day, string Code, string Korean, string English)[] Names =
    [
        (IsoDayOfWeek.Monday, "MO", "월", "Mon"), (IsoDayOfWeek.Tuesday, "TU", "화", "Tue"), (IsoDayOfWeek.Wednesday, "WE", "수", "Wed"),
        (IsoDayOfWeek.Thursday, "TH", "목", "Thu"), (IsoDayOfWeek.Friday, "FR", "금", "Fri"), (IsoDayOfWeek.Saturday, "SA", "토", "Sat"),
        (IsoDayOfWeek.Sunday, "SU", "일", "Sun"),
    ];

    /// <summary>Monday to Sunday.</summary>
    public static IEnumerable<IsoDayOfWeek> Week => Names.Select(name => name.Day);

    /// <summary>The rule for these days.</summary>
    public static string Of(IReadOnlySet<IsoDayOfWeek> days) =>
        Start + string.Join(',', Names.Where(name => days.Contains(name.Day)).Select(name => name.Code));

    /// <summary>The days of a rule; none for a rule of another form.</summary>
    public static IEnumerable<IsoDayOfWeek> Days(string rule)
    {
        if (!rule.StartsWith(Start, StringComparison.OrdinalIgnoreCase)) return [];
        var codes = rule[Start.Length..].Split(',');
        return Names.Where(name => codes.Contains(name.Code, StringComparer.OrdinalIgnoreCase)).Select(name => name.Day);
    }

    /// <summary>"월, 목"; "매일"; a rule of another form as it is.</summary>
    public static string Words(string rule) => Days(rule).ToArray() switch
    {
        [] => rule.Equals("FREQ=DAILY", StringComparison.OrdinalIgnoreCase) ? In("매일", "Every day") : rule,
        { Length: 7 } => In("매일", "Every day"),
        var days => string.Join(", ", days.Select(Word)),
    };

    /// <summary>"월".</summary>
    public static string Word(IsoDayOfWeek day)
    {
        var name = Names.Single(name => name.Day == day);
        return In(name.Korean, name.English);
    }
}
