using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Finds days: 내일, 다음 주 화요일, 3월 말, 15일, 설 전날, 2026-03-11, "next Friday", "the day after tomorrow".</summary>
public static class Dates
{
    private static readonly DateRule<LocalDate>[] Korean = [.. WrittenDates.Rules, .. KoreanHolidays.Rules, .. KoreanDates.Rules];

    private static readonly DateRule<LocalDate>[] English = [.. WrittenDates.EnglishRules, .. EnglishHolidays.Rules, .. EnglishDates.Rules];

    /// <summary>
    /// The days named in the text, first to last. A day named without its year or month is the next such day, today or later.
    /// What may mean another day as well has it among its alternatives: "수요일" said on a Wednesday, "next Friday", 주말.
    /// </summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>.</param>
    /// <param name="today">What relative days count from.</param>
    public static IReadOnlyList<Found<LocalDate>> Find(string text, string language, LocalDate today) =>
        DateRule<LocalDate>.Find(language == "en" ? English : Korean, text, today);
}
