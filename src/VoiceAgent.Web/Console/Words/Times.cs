using System.Globalization;
using NodaTime;
using NodaTime.Text;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Words;

/// <summary>Times as staff read them, in the municipality's zone.</summary>
internal static class Times
{
    /// <summary>The zone of the console.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The local day of an instant.</summary>
    public static LocalDate Day(this Instant instant) => instant.InZone(Zone).Date;

    /// <summary>"오후 2:05".</summary>
    public static string Clock(this Instant instant) => instant.InZone(Zone).TimeOfDay.Clock();

    /// <summary>"오후 2:05".</summary>
    public static string Clock(this LocalTime time) =>
        LocalTimePattern.Create(In("tt h:mm", "h:mm tt"), IsEnglish ? English : Korean).Format(time);

    /// <summary>"11월 24일 (화)".</summary>
    public static string InWords(this LocalDate day) =>
        LocalDatePattern.Create(In("M월 d일 '('ddd')'", "ddd, MMM d"), IsEnglish ? English : Korean).Format(day);

    /// <summary>"11월 24일 (화) 오후 2:05".</summary>
    public static string InWords(this Instant instant) => $"{instant.Day().InWords()} {instant.Clock()}";

    /// <summary>First and last instant of a local day, the last exclusive.</summary>
    public static (Instant Start, Instant End) Bounds(this LocalDate day) =>
        (day.AtStartOfDayInZone(Zone).ToInstant(), day.PlusDays(1).AtStartOfDayInZone(Zone).ToInstant());
}
