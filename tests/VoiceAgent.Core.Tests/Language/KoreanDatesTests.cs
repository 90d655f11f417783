using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Tests.Language;

/// <summary>Days as Koreans name them, beyond the plain ones.</summary>
public sealed class KoreanDatesTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly LocalDate Today = new(2026, 3, 11);

    [Theory]
    [InlineData("그끄저께", "2026-03-08")]
    [InlineData("그그저께 보낸 거", "2026-03-08")]
    [InlineData("엊그제", "2026-03-09")]
    [InlineData("글피에 보내줘", "2026-03-14")]
    [InlineData("그글피", "2026-03-15")]
    [InlineData("열흘 뒤", "2026-03-21")]
    [InlineData("열흘 전", "2026-03-01")]
    [InlineData("보름 전", "2026-02-24")]
    [InlineData("한 달 전에", "2026-02-11")]
    [InlineData("두 달 전부터", "2026-01-11")]
    [InlineData("석 달 뒤", "2026-06-11")]
    [InlineData("1년 뒤", "2027-03-11")]
    [InlineData("반년 뒤", "2026-09-11")]
    [InlineData("오늘부터 열흘 뒤", "2026-03-21")]
    [InlineData("다다음 주 수요일", "2026-03-25")]
    [InlineData("담주 수욜", "2026-03-18")]
    [InlineData("지난달 말", "2026-02-28")]
    [InlineData("다음 달 초", "2026-04-01")]
    [InlineData("다음달 중순에", "2026-04-15")]
    [InlineData("이달 말일", "2026-03-31")]
    [InlineData("내달 5일", "2026-04-05")]
    [InlineData("익월 10일", "2026-04-10")]
    [InlineData("다음 달 첫째 주 월요일", "2026-04-06")]
    [InlineData("이번 달 마지막 금요일", "2026-03-27")]
    [InlineData("4월 둘째 주 화요일", "2026-04-14")]
    [InlineData("월초", "2026-04-01")]
    [InlineData("연말", "2026-12-31")]
    [InlineData("내년 연초", "2027-01-01")]
    [InlineData("이천이십칠년 오월 오일", "2027-05-05")]
    [InlineData("지난 금요일", "2026-03-06")]
    [InlineData("오는 금요일", "2026-03-13")]
    [InlineData("작년 이맘때", "2025-03-11")]
    [InlineData("내일오후세시", "2026-03-12")]
    public void Find_RelativeDay_ReadsIt(string text, string expected) => Read(text).ShouldBe([expected]);

    [Theory]
    [InlineData("설날", "2027-02-07")]
    [InlineData("설 전날", "2027-02-06")]
    [InlineData("구정 다음 날", "2027-02-08")]
    [InlineData("올해 설", "2026-02-17")]
    [InlineData("지난 설에", "2026-02-17")]
    [InlineData("추석", "2026-09-25")]
    [InlineData("추석 다음 날", "2026-09-26")]
    [InlineData("추석 사흘 전", "2026-09-22")]
    [InlineData("내년 추석", "2027-09-15")]
    [InlineData("한가위 전날", "2026-09-24")]
    [InlineData("정월 대보름", "2027-02-21")]
    [InlineData("단오", "2026-06-19")]
    [InlineData("부처님 오신 날", "2026-05-24")]
    [InlineData("음력 8월 15일", "2026-09-25")]
    [InlineData("음력 팔월 보름", null)]
    [InlineData("섣달 그믐", "2027-02-06")]
    [InlineData("광복절", "2026-08-15")]
    [InlineData("한글날에 보내줘", "2026-10-09")]
    [InlineData("크리스마스", "2026-12-25")]
    [InlineData("크리스마스 이브", "2026-12-24")]
    [InlineData("성탄절 전날", "2026-12-24")]
    [InlineData("어린이날", "2026-05-05")]
    [InlineData("개천절", "2026-10-03")]
    [InlineData("현충일", "2026-06-06")]
    [InlineData("삼일절", "2027-03-01")]
    [InlineData("지난 삼일절", "2026-03-01")]
    [InlineData("어버이날 일주일 전", "2026-05-01")]
    public void Find_Holiday_ReadsIt(string text, string? expected) => Read(text).ShouldBe(expected is null ? [] : [expected]);

    [Theory]
    [InlineData("설명해 주세요")]
    [InlineData("설정 바꿔줘")]
    [InlineData("3일 전화했어요")]
    [InlineData("3일간")]
    [InlineData("비밀번호 3번")]
    [InlineData("다음 주에")]
    [InlineData("며칠 뒤")]
    [InlineData("2월 31일")]
    public void Find_NoDayInIt_FindsNone(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("수요일", "2026-03-11", "2026-03-18")]
    [InlineData("다음 금요일", "2026-03-20", "2026-03-13")]
    [InlineData("이번 주말", "2026-03-14", "2026-03-15")]
    public void Find_AmbiguousDay_OffersTheOther(string text, string expected, string other)
    {
        var found = Dates.Find(text, "ko", Today).ShouldHaveSingleItem();
        LocalDatePattern.Iso.Format(found.Value).ShouldBe(expected);
        found.Alternatives.Select(LocalDatePattern.Iso.Format).ShouldBe([other]);
    }

    [Theory]
    [InlineData("금요일")]
    [InlineData("다음 주 금요일")]
    [InlineData("3월 15일")]
    public void Find_ClearDay_HasNoAlternative(string text) => Dates.Find(text, "ko", Today).ShouldHaveSingleItem().Alternatives.ShouldBeEmpty();

    private static IEnumerable<string> Read(string text) => Dates.Find(text, "ko", Today).Select(f => LocalDatePattern.Iso.Format(f.Value));
}
