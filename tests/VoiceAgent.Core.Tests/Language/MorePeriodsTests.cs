using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Tests.Language;

/// <summary>Quarters, halves, weekends, parts of months, holidays and joined days.</summary>
public sealed class MorePeriodsTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly LocalDate Today = new(2026, 3, 11);

    [Theory]
    [InlineData("지난 분기", "2025-10-01/2026-01-01")]
    [InlineData("이번 분기 지출", "2026-01-01/2026-04-01")]
    [InlineData("1분기", "2026-01-01/2026-04-01")]
    [InlineData("작년 4분기", "2025-10-01/2026-01-01")]
    [InlineData("삼사분기", "2025-07-01/2025-10-01")]
    [InlineData("상반기", "2026-01-01/2026-07-01")]
    [InlineData("지난 하반기", "2025-07-01/2026-01-01")]
    [InlineData("지난 상반기", "2025-01-01/2025-07-01")]
    [InlineData("지난 주말", "2026-03-07/2026-03-09")]
    [InlineData("지난달 말", "2026-02-21/2026-03-01")]
    [InlineData("3월 초", "2026-03-01/2026-03-11")]
    [InlineData("지난주 금요일", "2026-03-06/2026-03-07")]
    [InlineData("지난 금요일에 쓴 거", "2026-03-06/2026-03-07")]
    [InlineData("그저께", "2026-03-09/2026-03-10")]
    [InlineData("사흘 전", "2026-03-08/2026-03-09")]
    [InlineData("지난주 월요일부터 어제까지", "2026-03-02/2026-03-11")]
    [InlineData("설 연휴", "2026-02-16/2026-02-19")]
    [InlineData("추석에 쓴 돈", "2025-10-06/2025-10-07")]
    [InlineData("작년 이맘때", "2025-03-01/2025-04-01")]
    [InlineData("보름 동안", "2026-02-25/2026-03-12")]
    public void Find_KoreanPeriod_ReadsIt(string text, string expected) => Read(text, "ko").ShouldBe([expected]);

    [Theory]
    [InlineData("last quarter", "2025-10-01/2026-01-01")]
    [InlineData("the third quarter of 2025", "2025-07-01/2025-10-01")]
    [InlineData("Q1", "2026-01-01/2026-04-01")]
    [InlineData("the first half", "2026-01-01/2026-07-01")]
    [InlineData("the second half of last year", "2025-07-01/2026-01-01")]
    [InlineData("last weekend", "2026-03-07/2026-03-09")]
    [InlineData("last Friday", "2026-03-06/2026-03-07")]
    [InlineData("the day before yesterday", "2026-03-09/2026-03-10")]
    [InlineData("year to date", "2026-01-01/2026-03-12")]
    [InlineData("from January to February", "2026-01-01/2026-03-01")]
    [InlineData("Christmas", "2025-12-25/2025-12-26")]
    public void Find_EnglishPeriod_ReadsIt(string text, string expected) => Read(text, "en").ShouldBe([expected]);

    private static IEnumerable<string> Read(string text, string language) => Periods.Find(text, language, Today)
        .Select(f => $"{LocalDatePattern.Iso.Format(f.Value.Start)}/{LocalDatePattern.Iso.Format(f.Value.End)}");
}
