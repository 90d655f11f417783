using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Finds stretches of days that have passed or are passing: 이번 달, 지난주, 최근 3개월, 3월 1일부터 10일까지, "last month".</summary>
public static class Periods
{
    /// <summary>
    /// The periods named in the text, first to last, in whole calendar units (a week begins on Monday, 최근 3개월 is this
    /// month and the two before it). What is named without its year is the latest such time.
    /// </summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>.</param>
    /// <param name="today">What relative periods count from.</param>
    public static IReadOnlyList<Found<DateSpan>> Find(string text, string language, LocalDate today) =>
        DateRule<DateSpan>.Find(language == "en" ? EnglishPeriods.Rules : KoreanPeriods.Rules, text, today);
}
