using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Tests.Language;

/// <summary>Days as English names them, beyond the plain ones.</summary>
public sealed class EnglishDatesTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly LocalDate Today = new(2026, 3, 11);

    [Theory]
    [InlineData("a week from Friday", "2026-03-20")]
    [InlineData("two weeks from today", "2026-03-25")]
    [InlineData("three days after tomorrow", "2026-03-15")]
    [InlineData("a week from next Monday", "2026-03-23")]
    [InlineData("in ten days", "2026-03-21")]
    [InlineData("in a fortnight", "2026-03-25")]
    [InlineData("in a couple of weeks", "2026-03-25")]
    [InlineData("ten days from now", "2026-03-21")]
    [InlineData("six months ago", "2025-09-11")]
    [InlineData("end of next month", "2026-04-30")]
    [InlineData("the end of the month", "2026-03-31")]
    [InlineData("the last day of next month", "2026-04-30")]
    [InlineData("the 5th of next month", "2026-04-05")]
    [InlineData("the day before yesterday", "2026-03-09")]
    [InlineData("March fifteenth", "2026-03-15")]
    [InlineData("the twenty-first of April", "2026-04-21")]
    [InlineData("May thirty-first", "2026-05-31")]
    [InlineData("on the twentieth", "2026-03-20")]
    [InlineData("the first Monday of next month", "2026-04-06")]
    [InlineData("the last Friday of March", "2026-03-27")]
    [InlineData("Tuesday next week", "2026-03-17")]
    [InlineData("this coming Friday", "2026-03-13")]
    [InlineData("Christmas Eve", "2026-12-24")]
    [InlineData("on Christmas", "2026-12-25")]
    [InlineData("the day after Christmas", "2026-12-26")]
    [InlineData("New Year's Day", "2027-01-01")]
    [InlineData("New Year's Eve", "2026-12-31")]
    [InlineData("Seollal", "2027-02-07")]
    [InlineData("the day before Chuseok", "2026-09-24")]
    [InlineData("Children's Day", "2026-05-05")]
    public void Find_Day_ReadsIt(string text, string expected) => Read(text).ShouldBe([expected]);

    [Theory]
    [InlineData("the first one")]
    [InlineData("my children's account")]
    [InlineData("you may go")]
    [InlineData("a second time")]
    public void Find_NoDayInIt_FindsNone(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("next Friday", "2026-03-20", "2026-03-13")]
    [InlineData("3/4", "2027-03-04", "2026-04-03")]
    [InlineData("Wednesday", "2026-03-11", "2026-03-18")]
    public void Find_AmbiguousDay_OffersTheOther(string text, string expected, string other)
    {
        var found = Dates.Find(text, "en", Today).ShouldHaveSingleItem();
        LocalDatePattern.Iso.Format(found.Value).ShouldBe(expected);
        found.Alternatives.Select(LocalDatePattern.Iso.Format).ShouldBe([other]);
    }

    private static IEnumerable<string> Read(string text) => Dates.Find(text, "en", Today).Select(f => LocalDatePattern.Iso.Format(f.Value));
}
