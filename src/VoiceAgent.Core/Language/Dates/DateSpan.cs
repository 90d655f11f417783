using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>A closed-open pair of dates.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The day after the last.</param>
public readonly record struct DateSpan(LocalDate Start, LocalDate End)
{
    /// <summary>A single day.</summary>
    public static DateSpan Day(LocalDate day) => new(day, day.PlusDays(1));

    /// <summary>A whole calendar month.</summary>
    public static DateSpan Month(LocalDate any) => new(Calendar.Month(any), Calendar.Month(any).PlusMonths(1));

    /// <summary>A whole week from Monday.</summary>
    public static DateSpan Week(LocalDate any) => new(Calendar.Monday(any), Calendar.Monday(any).PlusDays(7));

    /// <summary>A whole year.</summary>
    public static DateSpan Year(int year) => new(new(year, 1, 1), new(year + 1, 1, 1));
}
