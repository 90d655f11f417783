using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Finds times of day: 오후 세 시 반, 15시 30분, 정오, "3:30 pm", "half past two".</summary>
public static class Times
{
    /// <summary>
    /// The times named in the text, first to last, to the minute. One that may be in the morning or the afternoon is taken for
    /// the one between seven in the morning and seven in the evening, with the other among its alternatives.
    /// </summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>.</param>
    public static IReadOnlyList<Found<LocalTime>> Find(string text, string language) => language == "en" ? EnglishTimes.Find(text) : KoreanTimes.Find(text);

    /// <summary>What several ways of saying a time find, first to last; words that an earlier way took are not read again.</summary>
    internal static IReadOnlyList<Found<LocalTime>> Find(string text, Pattern[] ways, Func<Match, Found<LocalTime>?> read)
    {
        var taken = new bool[text.Length];
        var found = ways.SelectMany(way => way.Matches(text)).Where(match => Take(taken.AsSpan(match.Index, match.Length)));
        return [.. found.Select(read).OfType<Found<LocalTime>>().OrderBy(f => f.Start)];
    }

    private static bool Take(Span<bool> taken)
    {
        if (taken.Contains(true)) return false;
        taken.Fill(true);
        return true;
    }

    /// <summary>A time from what was said of it.</summary>
    /// <param name="start">Where the words begin.</param>
    /// <param name="length">How many characters they take.</param>
    /// <param name="hour">The hour as said, 0 to 24.</param>
    /// <param name="minute">Minutes from that hour on; below 0 for minutes before it.</param>
    /// <param name="half">Which half of the day was named, if one was.</param>
    internal static Found<LocalTime>? Of(int start, int length, int hour, int minute, DayHalf half)
    {
        if (hour is < 0 or > 24 || minute is <= -60 or >= 60 || (hour == 24 && minute > 0)) return null;
        if (half == DayHalf.Unsaid && hour is >= 1 and <= 12) return Either(start, length, hour, minute);
        return new(start, length, At(half switch { DayHalf.Morning => hour % 12, DayHalf.Afternoon when hour <= 12 => (hour % 12) + 12, _ => hour }, minute));
    }

    private static Found<LocalTime> Either(int start, int length, int hour, int minute)
    {
        var (early, late) = (At(hour % 12, minute), At((hour % 12) + 12, minute));
        var likely = hour is >= 7 and < 12 ? early : late;
        return new(start, length, likely) { Alternatives = [likely == early ? late : early] };
    }

    private static LocalTime At(int hour, int minute) => LocalTime.Midnight.PlusMinutes((hour * 60) + minute);
}
