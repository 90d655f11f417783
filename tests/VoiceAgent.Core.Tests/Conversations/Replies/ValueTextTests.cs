using NodaTime;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Replies;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData(300_000, "KRW", "ko", false, "30만 원")]
    [InlineData(1_234_567, "KRW", "ko", false, "123만 4,567원")]
    [InlineData(120_000_000, "KRW", "ko", true, "일억 이천만 원")]
    [InlineData(10_000, "KRW", "ko", true, "만 원")]
    [InlineData(20_000, "USD", "ko", false, "200달러")]
    [InlineData(1_250, "USD", "ko", false, "12.50달러")]
    [InlineData(300_000, "KRW", "en", false, "₩300,000")]
    [InlineData(300_000, "KRW", "en", true, "300,000 won")]
    [InlineData(20_050, "USD", "en", false, "$200.50")]
    [InlineData(0, "KRW", "ko", true, "영 원")]
    public void Money_InLanguage_IsReadAsItIsSaid(long minor, string currency, string language, bool spoken, string expected) =>
        ValueText.Of(Value.Of(new Money(minor, currency)), language, spoken).ShouldBe(expected);

    [Fact]
    public void Date_InKorean_HasItsWeekday() => ValueText.Of(Value.Of(new LocalDate(2026, 3, 11)), "ko", spoken: false).ShouldBe("3월 11일 수요일");

    [Fact]
    public void Period_IsReadWithItsLastDay() =>
        ValueText.Of(Value.Of(new LocalDate(2026, 3, 1), new LocalDate(2026, 4, 1)), "ko", spoken: false).ShouldBe("3월 1일부터 3월 31일까지");

    [Fact]
    public void Period_OfOneDay_IsThatDay() =>
        ValueText.Of(Value.Of(new LocalDate(2026, 3, 11), new LocalDate(2026, 3, 12)), "ko", spoken: true).ShouldBe("3월 11일 수요일");

    [Theory]
    [InlineData(14, 30, "ko", true, "오후 두 시 삼십 분")]
    [InlineData(0, 5, "ko", true, "오전 열두 시 오 분")]
    [InlineData(9, 0, "ko", true, "오전 아홉 시")]
    [InlineData(14, 30, "ko", false, "오후 2시 30분")]
    [InlineData(14, 30, "en", true, "2:30 PM")]
    public void Time_InLanguage_IsReadAsItIsSaid(int hour, int minute, string language, bool spoken, string expected) =>
        ValueText.Of(Value.Of(new LocalTime(hour, minute)), language, spoken).ShouldBe(expected);

    [Theory]
    [InlineData("01012345678", "ko", false, "010-1234-5678")]
    [InlineData("01012345678", "ko", true, "공일공, 일이삼사, 오육칠팔")]
    [InlineData("021234567", "ko", false, "02-123-4567")]
    [InlineData("15881234", "en", true, "1 5 8 8, 1 2 3 4")]
    [InlineData("+14155550123", "ko", true, "+14155550123")]
    public void Phone_InLanguage_IsCalledInGroups(string number, string language, bool spoken, string expected) =>
        ValueText.Of(new Value(ValueKind.Phone, number), language, spoken).ShouldBe(expected);

    [Theory]
    [InlineData("ko", false, "끝자리 6789")]
    [InlineData("ko", true, "끝자리 육칠팔구")]
    [InlineData("en", true, "ending in 6 7 8 9")]
    public void AccountNumber_InLanguage_IsItsEnd(string language, bool spoken, string expected) =>
        ValueText.Of(new Value(ValueKind.AccountNumber, "110-123-456789"), language, spoken).ShouldBe(expected);

    [Fact]
    public void Secret_IsNeverSaid() => ValueText.Of(new Value(ValueKind.Secret, "123456"), "ko", spoken: false).ShouldBeEmpty();

    [Fact]
    public void Secret_AsString_HidesItself() => new Value(ValueKind.Secret, "123456").ToString().ShouldBe("[secret]");
}
