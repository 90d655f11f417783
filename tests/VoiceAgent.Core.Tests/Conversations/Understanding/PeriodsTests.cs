using NodaTime;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class PeriodsTests
{
    private static readonly LocalDate Today = new(2026, 3, 11);

    [Theory]
    [InlineData("이번 달", "2026-03-01/2026-04-01")]
    [InlineData("이번달 카드값", "2026-03-01/2026-04-01")]
    [InlineData("지난달", "2026-02-01/2026-03-01")]
    [InlineData("지난 달 거래", "2026-02-01/2026-03-01")]
    [InlineData("지난주", "2026-03-02/2026-03-09")]
    [InlineData("이번 주", "2026-03-09/2026-03-16")]
    [InlineData("최근 3개월", "2026-01-01/2026-04-01")]
    [InlineData("최근 세 달", "2026-01-01/2026-04-01")]
    [InlineData("최근 7일", "2026-03-05/2026-03-12")]
    [InlineData("최근 일주일", "2026-03-05/2026-03-12")]
    [InlineData("올해", "2026-01-01/2027-01-01")]
    [InlineData("작년", "2025-01-01/2026-01-01")]
    [InlineData("3월", "2026-03-01/2026-04-01")]
    [InlineData("12월 거래", "2025-12-01/2026-01-01")]
    [InlineData("작년 5월", "2025-05-01/2025-06-01")]
    [InlineData("2025년 12월", "2025-12-01/2026-01-01")]
    [InlineData("2025년", "2025-01-01/2026-01-01")]
    [InlineData("3월 1일부터 10일까지", "2026-03-01/2026-03-11")]
    [InlineData("2월 20일부터 3월 5일까지", "2026-02-20/2026-03-06")]
    [InlineData("1월부터 3월까지", "2026-01-01/2026-04-01")]
    [InlineData("어제", "2026-03-10/2026-03-11")]
    [InlineData("오늘", "2026-03-11/2026-03-12")]
    [InlineData("3월 5일", "2026-03-05/2026-03-06")]
    [InlineData("3월 20일", "2025-03-20/2025-03-21")]
    [InlineData("작년 하반기", "2025-07-01/2026-01-01")]
    [InlineData("지난달 25일", "2026-02-25/2026-02-26")]
    public void Find_KoreanPeriod_ReadsIt(string text, string expected) => Read(text, "ko").ShouldBe([expected]);

    [Theory]
    [InlineData("this month", "2026-03-01/2026-04-01")]
    [InlineData("last month", "2026-02-01/2026-03-01")]
    [InlineData("last week", "2026-03-02/2026-03-09")]
    [InlineData("past 3 months", "2026-01-01/2026-04-01")]
    [InlineData("the last two weeks", "2026-03-02/2026-03-16")]
    [InlineData("this year", "2026-01-01/2027-01-01")]
    [InlineData("last year", "2025-01-01/2026-01-01")]
    [InlineData("in January", "2026-01-01/2026-02-01")]
    [InlineData("from March 1 to 10", "2026-03-01/2026-03-11")]
    [InlineData("yesterday", "2026-03-10/2026-03-11")]
    [InlineData("in December", "2025-12-01/2026-01-01")]
    public void Find_EnglishPeriod_ReadsIt(string text, string expected) => Read(text, "en").ShouldBe([expected]);

    [Theory]
    [InlineData("1달러", "ko")]
    [InlineData("달러 환율", "ko")]
    [InlineData("월요일", "ko")]
    [InlineData("I may need money", "en")]
    [InlineData("잔액", "ko")]
    public void Find_NoPeriodInIt_FindsNone(string text, string language) => Read(text, language).ShouldBeEmpty();

    private static IEnumerable<string> Read(string text, string language) =>
        Periods.Find(text, language, Today).Select(f => Value.Of(f.Value.Start, f.Value.End).Text);
}
