using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Reckons dates that people name by half: "15일" is the next fifteenth, "3월" the last March.</summary>
internal static class Calendar
{
    /// <summary>The date, or null when the calendar has none.</summary>
    public static LocalDate? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day) : null;

    /// <summary>The next such day of the year, today or later; 29 February waits for a leap year.</summary>
    public static LocalDate? Next(LocalDate today, int month, int day)
    {
        for (var year = today.Year; year < today.Year + 9; year++)
        {
            if (Date(year, month, day) is { } date && date >= today) return date;
        }

        return null;
    }

    /// <summary>The latest such day of the year, today or earlier.</summary>
    public static LocalDate? Last(LocalDate today, int month, int day) =>
        Date(today.Year, month, day) is { } date && date <= today ? date : Date(today.Year - 1, month, day);

    /// <summary>The next such day of a month, today or later; the 31st skips short months.</summary>
    public static LocalDate? NextDay(LocalDate today, int day)
    {
        for (var month = Month(today); month < Month(today).PlusMonths(3); month = month.PlusMonths(1))
        {
            if (Date(month.Year, month.Month, day) is { } date && date >= today) return date;
        }

        return null;
    }

    /// <summary>The first of the month.</summary>
    public static LocalDate Month(LocalDate date) => new(date.Year, date.Month, 1);

    /// <summary>The last day of the month.</summary>
    public static LocalDate MonthEnd(LocalDate date) => Month(date).PlusMonths(1).PlusDays(-1);

    /// <summary>The Monday of the week.</summary>
    public static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    /// <summary>The next such weekday, today or later.</summary>
    public static LocalDate NextWeekday(LocalDate today, int weekday) => today.PlusDays((weekday - (int)today.DayOfWeek + 7) % 7);
}
