using NodaTime;
using NodaTime.Text;

namespace VoiceAgent.Web.Api;

/// <summary>A range of days in Korea, from a query.</summary>
/// <param name="Start">The first moment.</param>
/// <param name="End">The first moment after it.</param>
/// <param name="Faults">What is wrong with the query, by field.</param>
internal sealed record DayRange(Instant Start, Instant End, IReadOnlyList<(string Field, string Message)> Faults)
{
    // Early and late enough for any record, and within what the database's milliseconds hold.
    private static readonly LocalDate First = new(1970, 1, 1);
    private static readonly LocalDate Last = new(9000, 1, 1);

    /// <summary>The days from one to the other, both included; what is left out is open.</summary>
    public static DayRange Parse(string? from, string? to)
    {
        List<(string Field, string Message)> faults = [];
        var first = Day(from, First, "from", faults);
        var last = Day(to, Last, "to", faults);
        if (first > last) faults.Add(("to", "Give a day that is not before 'from'."));
        return new(LocalToday.Zone.AtStartOfDay(first).ToInstant(), LocalToday.Zone.AtStartOfDay(last.PlusDays(1)).ToInstant(), faults);
    }

    private static LocalDate Day(string? text, LocalDate open, string field, List<(string Field, string Message)> faults)
    {
        if (string.IsNullOrEmpty(text)) return open;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day && day.Value >= First && day.Value <= Last) return day.Value;
        faults.Add((field, "Give a date such as 2026-11-24."));
        return open;
    }
}
