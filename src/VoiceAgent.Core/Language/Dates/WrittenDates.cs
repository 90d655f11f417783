using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Dates written in figures alone, the same in both languages: 2026-03-11, 2026.3.11, 3/15.</summary>
internal static partial class WrittenDates
{
    /// <summary>The rules, in the order to try them.</summary>
    public static readonly DateRule<LocalDate>[] Rules =
    [
        new("-./", Full(), (m, _) => Calendar.Date(Number(m, "y"), Number(m, "m"), Number(m, "d"))),
        new("/", Short(), (m, today) => Calendar.Next(today, Number(m, "m"), Number(m, "d"))),
    ];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9./-])(?<y>[0-9]{4})\s?[-./]\s?(?<m>[0-9]{1,2})\s?[-./]\s?(?<d>[0-9]{1,2})(?![0-9]|[-/][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    [GeneratedRegex(@"(?<![0-9./-])(?<m>1[0-2]|0?[1-9])/(?<d>3[01]|[12][0-9]|0?[1-9])(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex Short();
}
