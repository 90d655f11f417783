using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Dates written in figures alone: 2026-03-11, 2026.3.11, 3/15.</summary>
internal static class WrittenDates
{
    private static readonly DateRule<LocalDate> Full = new(
        "-./",
        new(@"(?<y>[0-9]{4})\s?[-./]\s?(?<m>[0-9]{1,2})\s?[-./]\s?(?<d>[0-9]{1,2})", notAfter: "[0-9./-]", notBefore: "[0-9]|[-/][0-9]"),
        (m, _) => Calendar.Date(Number(m, "y"), Number(m, "m"), Number(m, "d")));

    private static readonly Pattern MonthSlashDay = new("(?<m>1[0-2]|0?[1-9])/(?<d>3[01]|[12][0-9]|0?[1-9])", notAfter: "[0-9./-]", notBefore: "[0-9/]");

    private static readonly DateRule<LocalDate> Short = new("/", MonthSlashDay, ReadShort);

    /// <summary>The rules in Korean, where the month comes first.</summary>
    public static readonly DateRule<LocalDate>[] Rules = [Full, Short];

    /// <summary>The rules in English, where 3/4 is the fourth of March to some and the third of April to others.</summary>
    public static readonly DateRule<LocalDate>[] EnglishRules = [Full, Short with { Others = (m, today) => [Calendar.Next(today, Number(m, "d"), Number(m, "m"))] }];

    private static LocalDate? ReadShort(Match m, LocalDate today) => Calendar.Next(today, Number(m, "m"), Number(m, "d"));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
}
