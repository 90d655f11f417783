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
    public void Secret_IsNeverSaid() => ValueText.Of(new Value(ValueKind.Secret, "123456"), "ko", spoken: false).ShouldBeEmpty();

    [Fact]
    public void Secret_AsString_HidesItself() => new Value(ValueKind.Secret, "123456").ToString().ShouldBe("[secret]");
}
