using FsCheck.Xunit;
using NodaTime;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Tests.Language;

/// <summary>Every way of naming a day or a period names that one.</summary>
public sealed class DateFormProperties
{
    private static readonly LocalDate Epoch = new(2024, 1, 1);

    [Property(MaxTest = 2_000)]
    public void Find_DayInAnyKoreanForm_ReadsBack(ushort start, short away)
    {
        var today = Epoch.PlusDays(start % 4_000);
        var date = today.PlusDays(away % 100);
        foreach (var text in DateForms.Korean(date, today)) Dates.Find(text, "ko", today).Select(f => f.Value).ShouldBe([date], $"{text}, said on {today}");
    }

    [Property(MaxTest = 2_000)]
    public void Find_DayInAnyEnglishForm_ReadsBack(ushort start, short away)
    {
        var today = Epoch.PlusDays(start % 4_000);
        var date = today.PlusDays(away % 100);
        foreach (var text in DateForms.EnglishForms(date, today)) Dates.Find(text, "en", today).Select(f => f.Value).ShouldBe([date], $"{text}, said on {today}");
    }

    [Property(MaxTest = 1_000)]
    public void Find_TwoDaysJoined_AreOnePeriod(ushort start, byte back, byte length)
    {
        var today = Epoch.PlusDays(start % 4_000);
        var first = today.PlusDays(-back - 1);
        var last = Min(first.PlusDays(length % 60), today);
        var text = $"{first.Year}년 {first.Month}월 {first.Day}일부터 {last.Year}년 {last.Month}월 {last.Day}일까지";
        Periods.Find(text, "ko", today).Select(f => f.Value).ShouldBe([new(first, last.PlusDays(1))], $"{text}, said on {today}");
    }

    [Property(MaxTest = 500)]
    public void Find_WholePeriodByName_ReadsBack(ushort start)
    {
        var today = Epoch.PlusDays(start % 4_000);
        var month = new LocalDate(today.Year, today.Month, 1);
        Periods.Find($"{month.Year}년 {month.Month}월", "ko", today).Select(f => f.Value).ShouldBe([new(month, month.PlusMonths(1))]);
        Periods.Find("지난달", "ko", today).Select(f => f.Value).ShouldBe([new(month.PlusMonths(-1), month)]);
        var quarter = new LocalDate(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        Periods.Find("이번 분기", "ko", today).Select(f => f.Value).ShouldBe([new(quarter, quarter.PlusMonths(3))]);
        Periods.Find($"{quarter.Year}년 {((quarter.Month + 2) / 3)}분기", "ko", today).Select(f => f.Value).ShouldBe([new(quarter, quarter.PlusMonths(3))]);
    }

    private static LocalDate Min(LocalDate a, LocalDate b) => a < b ? a : b;
}
