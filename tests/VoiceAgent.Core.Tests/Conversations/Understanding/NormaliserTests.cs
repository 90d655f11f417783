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
    [InlineData("안녕하세요오오오", "안녕하세요")]
    [InlineData("송금해줘어어", "송금해줘")]
    [InlineData("네에", "네")]
    [InlineData("네네네네", "네")]
    [InlineData("잔액ㅇㅇㅇ", "잔액")]
    [InlineData("송금해줘ㅋㅋㅋㅋ", "송금해줘")]
    [InlineData("네 ㅠㅠ 보내줘", "네 보내줘")]
    [InlineData("ㅇㅇ 보내줘", "ㅇㅇ 보내줘")]
    [InlineData("ㅋㅋㅋㅋ", "ㅋㅋ")]
    [InlineData("heeelp", "help")]
    [InlineData("www", "www")]
    [InlineData("일일일일일일", "일일일일일일")]
    [InlineData("ㅈㅏㄴ액", "잔액")]
    [InlineData("잔애ㄱ", "잔액")]
    [InlineData("잔ㄴ액", "잔액")]
    [InlineData("송ㄱ금", "송금")]
    [InlineData("ㅇㅣㅊㅔ 해줘", "이체 해줘")]
    [InlineData("조호ㅣ", "조회")]
    [InlineData("ㅅㅗㅇㄱㅡㅁ", "송금")]
    [InlineData("엄 마 한 테 오 만 원", "엄마한테오만원")]
    [InlineData("이 돈 좀 보내줘", "이 돈 좀 보내줘")]
    [InlineData("잔액 음 얼마예요", "잔액 얼마예요")]
    [InlineData("엄마한테 어 오만 원", "엄마한테 오만 원")]
    [InlineData("엄마한테, 그... 오만 원", "엄마한테, 오만 원")]
    [InlineData("어 맞아", "맞아")]
    [InlineData("음 그 통장에서 보내줘", "그 통장에서 보내줘")]
    [InlineData("아까 그 통장", "아까 그 통장")]
    [InlineData("응 보내줘", "응 보내줘")]
    [InlineData("２０만원ㅇㅇ", "20만원")]
    public void Normalise_Text_TakesItsOneForm(string text, string expected) => Normaliser.Normalise(text).ShouldBe(expected);

    [Fact]
    public void Normalise_MoreThanTenThousandCharacters_IsCut() =>
        Normaliser.Normalise(string.Concat(Enumerable.Repeat("잔액 조회 ", 3_000))).Length.ShouldBeInRange(Normaliser.MaxLength - 1, Normaliser.MaxLength);

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
