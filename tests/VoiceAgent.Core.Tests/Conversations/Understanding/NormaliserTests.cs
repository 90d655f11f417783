using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class NormaliserTests
{
    [Theory]
    [InlineData("  잔액   알려줘  ", "잔액 알려줘")]
    [InlineData("어... 그 잔액이요", "잔액이요")]
    [InlineData("음 저기 송금이요.", "송금이요")]
    [InlineData("３００，０００원", "300,000원")]
    [InlineData("\u202E잔액\u202C", "잔액")]
    [InlineData("잔\u200B액\u0007", "잔액")]
    [InlineData("ㅇㅇ", "ㅇㅇ")]
    [InlineData("어", "어")]
    [InlineData("네!!", "네")]
    [InlineData("\u1109\u1169\u11BC\u1100\u1173\u11B7", "송금")]
    [InlineData("그만", "그만")]
    [InlineData("\uD800잔액", "잔액")]
    public void Normalise_Text_TakesItsOneForm(string text, string expected) => Normaliser.Normalise(text).ShouldBe(expected);

    [Fact]
    public void Normalise_TenThousandCharacters_IsCut() =>
        Normaliser.Normalise(new string('가', 10_000)).Length.ShouldBeLessThanOrEqualTo(Inbound.MaxTextLength);

    [Theory]
    [InlineData("잔액", "en", "ko")]
    [InlineData("check my balance", "ko", "en")]
    [InlineData("yes", "ko", "en")]
    [InlineData("300000", "ko", "ko")]
    [InlineData("300000", "en", "en")]
    [InlineData("👍", "en", "en")]
    [InlineData("OTP", "ko", "ko")]
    [InlineData("ok", "ko", "ko")]
    [InlineData("OTP가 안 돼요", "en", "ko")]
    [InlineData("", "ko", "ko")]
    public void Detect_Text_FindsItsLanguage(string text, string current, string expected) =>
        LanguageDetector.Detect(text, current).ShouldBe(expected);
}
