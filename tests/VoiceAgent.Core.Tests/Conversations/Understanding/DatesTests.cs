using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class DatesTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly LocalDate Today = new(2026, 3, 11);

    [Theory]
    [InlineData("오늘", "2026-03-11")]
    [InlineData("내일 보내줘", "2026-03-12")]
    [InlineData("모레", "2026-03-13")]
    [InlineData("내일모레", "2026-03-13")]
    [InlineData("글피", "2026-03-14")]
    [InlineData("어제", "2026-03-10")]
    [InlineData("그저께", "2026-03-09")]
    [InlineData("보름 뒤", "2026-03-26")]
    [InlineData("3일 뒤", "2026-03-14")]
    [InlineData("사흘 후에", "2026-03-14")]
    [InlineData("일주일 뒤", "2026-03-18")]
    [InlineData("2주 뒤", "2026-03-25")]
    [InlineData("한 달 뒤", "2026-04-11")]
    [InlineData("다음 주 화요일", "2026-03-17")]
    [InlineData("다음주화요일", "2026-03-17")]
    [InlineData("다다음 주 월요일", "2026-03-23")]
    [InlineData("이번 주 금요일", "2026-03-13")]
    [InlineData("월요일", "2026-03-16")]
    [InlineData("수요일", "2026-03-11")]
    [InlineData("3월 말", "2026-03-31")]
    [InlineData("3월 15일", "2026-03-15")]
    [InlineData("삼월 십오일", "2026-03-15")]
    [InlineData("유월 육일", "2026-06-06")]
    [InlineData("2월 1일", "2027-02-01")]
    [InlineData("15일", "2026-03-15")]
    [InlineData("5일에 보내줘", "2026-04-05")]
    [InlineData("이번 달 20일", "2026-03-20")]
    [InlineData("다음 달 초", "2026-04-01")]
    [InlineData("다음 달 말", "2026-04-30")]
    [InlineData("다음 달 5일", "2026-04-05")]
    [InlineData("말일", "2026-03-31")]
    [InlineData("이번 달 말", "2026-03-31")]
    [InlineData("2026-03-11", "2026-03-11")]
    [InlineData("2026년 4월 1일", "2026-04-01")]
    [InlineData("3/15", "2026-03-15")]
    [InlineData("2026.3.20", "2026-03-20")]
    public void Find_KoreanDay_ReadsIt(string text, string expected) => Read(text, "ko").ShouldBe([expected]);

    [Theory]
    [InlineData("today", "2026-03-11")]
    [InlineData("send it tomorrow", "2026-03-12")]
    [InlineData("the day after tomorrow", "2026-03-13")]
    [InlineData("next Friday", "2026-03-20")]
    [InlineData("this Friday", "2026-03-13")]
    [InlineData("Friday", "2026-03-13")]
    [InlineData("on Monday", "2026-03-16")]
    [InlineData("March 3rd", "2027-03-03")]
    [InlineData("March 15", "2026-03-15")]
    [InlineData("the 3rd of April", "2026-04-03")]
    [InlineData("the 15th", "2026-03-15")]
    [InlineData("end of March", "2026-03-31")]
    [InlineData("in 3 days", "2026-03-14")]
    [InlineData("in two weeks", "2026-03-25")]
    [InlineData("a week from today", "2026-03-18")]
    [InlineData("yesterday", "2026-03-10")]
    [InlineData("the end of the month", "2026-03-31")]
    [InlineData("the 5th of next month", "2026-04-05")]
    public void Find_EnglishDay_ReadsIt(string text, string expected) => Read(text, "en").ShouldBe([expected]);

    [Theory]
    [InlineData("2월 31일")]
    [InlineData("2026-02-30")]
    [InlineData("3일간 여행")]
    [InlineData("볼일 보러")]
    [InlineData("잔액 얼마야")]
    public void Find_NoDayInIt_FindsNone(string text) => Read(text, "ko").ShouldBeEmpty();

    [Fact]
    public void Find_LeapDayInACommonYear_WaitsForTheNextLeapYear() => Read("2월 29일", "ko").ShouldBe(["2028-02-29"]);

    private static IEnumerable<string> Read(string text, string language) =>
        Dates.Find(text, language, Today).Select(f => LocalDatePattern.Iso.Format(f.Value));
}
