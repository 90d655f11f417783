using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Reckons dates that people name by half: "15일" is the next fifteenth, "3월" the last March.</summary>
internal static class Calendar
{
    /// <summary>The date, or null when the calendar has none.</summary>
    public static LocalDate? Date(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day) : null;

    /// <summary>The next such day of the year, today or later; 29 February waits for a leap year.</summary>
    public static LocalDate? Next(LocalDate today, int month, int day) => Next(today, year => Date(year, month, day));

    /// <summary>The next day, today or later, of those that fall once a year; the year before is looked at too, for a lunar one may fall in the next.</summary>
    public static LocalDate? Next(LocalDate today, Func<int, LocalDate?> ofYear)
    {
        for (var year = today.Year - 1; year < today.Year + 9; year++)
        {
            if (ofYear(year) is { } date && date >= today) return date;
        }

        return null;
    }

    /// <summary>The latest such day of the year, today or earlier.</summary>
    public static LocalDate? Last(LocalDate today, int month, int day) => Last(today, year => Date(year, month, day));

    /// <summary>The latest day, today or earlier, of those that fall once a year.</summary>
    public static LocalDate? Last(LocalDate today, Func<int, LocalDate?> ofYear)
    {
        for (var year = today.Year + 1; year > today.Year - 9; year--)
        {
            if (ofYear(year) is { } date && date <= today) return date;
        }

        return null;
    }

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

    /// <summary>Such a weekday in this week or one some weeks away.</summary>
    public static LocalDate WeekdayOf(LocalDate today, int weeks, int weekday) => Monday(today).PlusWeeks(weeks).PlusDays(weekday - 1);

    /// <summary>The next such weekday, today or later.</summary>
    public static LocalDate NextWeekday(LocalDate today, int weekday) => today.PlusDays((weekday - (int)today.DayOfWeek + 7) % 7);

    /// <summary>The latest such weekday before today.</summary>
    public static LocalDate LastWeekday(LocalDate today, int weekday) => NextWeekday(today, weekday).PlusDays(-7);

    /// <summary>The first, second … such weekday of a month, counted from 1; 0 is the last. Null when the month has none.</summary>
    public static LocalDate? NthWeekday(LocalDate month, int nth, int weekday)
    {
        var date = nth == 0 ? LastWeekday(Month(month).PlusMonths(1), weekday) : NextWeekday(Month(month), weekday).PlusWeeks(nth - 1);
        return date.Month == month.Month ? date : null;
    }

    /// <summary>The first day of a quarter, 1 to 4.</summary>
    public static LocalDate? Quarter(int year, int quarter) => quarter is >= 1 and <= 4 ? Date(year, (quarter * 3) - 2, 1) : null;

    /// <summary>The quarter that a day is in, 1 to 4.</summary>
    public static int QuarterOf(LocalDate date) => (date.Month + 2) / 3;
}
