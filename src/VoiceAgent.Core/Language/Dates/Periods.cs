using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Finds stretches of days that have passed or are passing: 이번 달, 지난주, 최근 3개월, 3월 1일부터 10일까지, "last month".</summary>
public static class Periods
{
    private static readonly DateRule<DateSpan>[] Korean = [.. KoreanHolidays.PastRules, .. KoreanPeriods.Rules];

    private static readonly DateRule<DateSpan>[] English = [.. EnglishHolidays.PastRules, .. EnglishPeriods.Rules];

    private static readonly Pattern KoreanTo = new(@"\A\s?(?:부터|에서|~|-)\s?\z");

    private static readonly Pattern EnglishTo = new(@"\A\s*(?:to|through|until|till|-|and)\s*\z", ignoreCase: true);

    /// <summary>
    /// The periods named in the text, first to last, in whole calendar units (a week begins on Monday, 최근 3개월 is this
    /// month and the two before it). What is named without its year is the latest such time. Two joined by 부터 or "to" are one.
    /// </summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>.</param>
    /// <param name="today">What relative periods count from.</param>
    public static IReadOnlyList<Found<DateSpan>> Find(string text, string language, LocalDate today)
    {
        var found = DateRule<DateSpan>.Find(language == "en" ? English : Korean, text, today);
        return found.Count < 2 ? found : Joined(text, found, language == "en" ? EnglishTo : KoreanTo);
    }

    private static List<Found<DateSpan>> Joined(string text, List<Found<DateSpan>> found, Pattern joins)
    {
        var joined = new List<Found<DateSpan>> { found[0] };
        foreach (var next in found.Skip(1))
        {
            var last = joined[^1];
            if (last.Value.Start < next.Value.End && next.Start - last.End <= 12 && joins.IsMatch(text.AsSpan(last.End, next.Start - last.End)))
                joined[^1] = new(last.Start, next.End - last.Start, new(last.Value.Start, next.Value.End));
            else joined.Add(next);
        }

        return joined;
    }
}
