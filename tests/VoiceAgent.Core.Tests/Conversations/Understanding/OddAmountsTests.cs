using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

/// <summary>Amounts below nothing, finer than a won, or only a share of what is named.</summary>
public sealed class OddAmountsTests
{
    [Theory]
    [InlineData("-5만원", "ko", "-50000 KRW")]
    [InlineData("마이너스 오만원", "ko", "-50000 KRW")]
    [InlineData("엄마한테 -5만원 보내줘", "ko", "-50000 KRW")]
    [InlineData("Send -500 won", "en", "-500 KRW")]
    [InlineData("minus five hundred won", "en", "-500 KRW")]
    [InlineData("-$5", "en", "-500 USD")]
    public void Find_BelowNothing_KeepsTheMinus(string text, string language, string expected) =>
        Amounts.Find(text, language, allowBareNumber: true).Select(f => f.Value.ToString()).ShouldBe([expected]);

    [Theory]
    [InlineData("0.5원", "ko")]
    [InlineData("1.5원", "ko")]
    [InlineData("-5만", "ko")]
    [InlineData("만원의 절반", "ko")]
    [InlineData("5만원의 절반만 보내줘", "ko")]
    [InlineData("5만원의 10%", "ko")]
    [InlineData("half of 10,000 won", "en")]
    [InlineData("마이너스 통장", "ko")]
    public void Find_NoWholeAmount_FindsNone(string text, string language) => Amounts.Find(text, language, allowBareNumber: true).ShouldBeEmpty();

    [Theory]
    [InlineData("마이너스 통장에서 5만원", "ko", "50000 KRW")]
    [InlineData("엄마 - 5만원", "ko", "50000 KRW")]
    [InlineData("0.5만원", "ko", "5000 KRW")]
    [InlineData("$0.50", "en", "50 USD")]
    [InlineData("5만원 반드시 보내줘", "ko", "50000 KRW")]
    public void Find_LooksOddAndIsNot_ReadsIt(string text, string language, string expected) =>
        Amounts.Find(text, language, allowBareNumber: false).Select(f => f.Value.ToString()).ShouldBe([expected]);
}
