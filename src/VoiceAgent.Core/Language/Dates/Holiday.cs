using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>A day that falls once a year, by the solar or the lunar calendar.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; 0 is the day before the month's first.</param>
/// <param name="Lunar">Whether by the Korean lunar calendar.</param>
internal sealed record Holiday(int Month, int Day, bool Lunar = false)
{
    /// <summary>The day in a year; a lunar one is looked for in the lunar year of that number. Null beyond the tables.</summary>
    public LocalDate? In(int year)
    {
        if (Day == 0) return (this with { Day = 1 }).In(year)?.PlusDays(-1);
        return Lunar ? LunarCalendar.Date(year, Month, Day) : Calendar.Date(year, Month, Day);
    }
}
