using System.Globalization;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Days of the Korean lunar calendar in the solar one, as far as the platform's tables reach (to 2050).</summary>
internal static class LunarCalendar
{
    private static readonly KoreanLunisolarCalendar Tables = new();

    private static readonly int LastYear = Tables.MaxSupportedDateTime.Year - 1;

    /// <summary>The solar date of a lunar day, never one of a leap month; null when there is none or the tables end.</summary>
    public static LocalDate? Date(int year, int month, int day)
    {
        if (year < 1900 || year > LastYear || month is < 1 or > 12 || day < 1) return null;
        var leap = Tables.GetLeapMonth(year);
        var index = leap > 0 && month >= leap ? month + 1 : month;
        return day <= Tables.GetDaysInMonth(year, index) ? LocalDate.FromDateTime(Tables.ToDateTime(year, index, day, 0, 0, 0, 0)) : null;
    }
}
