using FsCheck;
using FsCheck.Xunit;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Speech;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Language;

/// <summary>Amounts as they are spoken, recognised, counted in notes, or left open.</summary>
public sealed class MoreAmountsTests
{
    [Theory]
    [InlineData("일억이천만 원", "120000000 KRW")]
    [InlineData("2십만원", "200000 KRW")]
    [InlineData("만이천삼백원", "12300 KRW")]
    [InlineData("이백구십구만구천구백원", "2999900 KRW")]
    [InlineData("이 십 만 원", "200000 KRW")]
    [InlineData("삼 십 오 만 원 보내 줘", "350000 KRW")]
    [InlineData("오 만 삼 천 원", "53000 KRW")]
    [InlineData("일억 만 원", "100010000 KRW")]
    [InlineData("일점오억 원", "150000000 KRW")]
    [InlineData("천원짜리 열 장", "10000 KRW")]
    [InlineData("오만원권 3장", "150000 KRW")]
    [InlineData("이 십만 원짜리 수표", "100000 KRW")]
    [InlineData("12달러 50센트", "1250 USD")]
    [InlineData("십이 달러 오십 센트", "1250 USD")]
    public void Find_KoreanAmount_ReadsIt(string text, string expected) =>
        Amounts.Find(text, "ko", allowBareNumber: false).Select(f => f.Value.ToString()).ShouldBe([expected]);

    [Theory]
    [InlineData("one point five million won", "1500000 KRW")]
    [InlineData("two and a half million won", "2500000 KRW")]
    [InlineData("half a million won", "500000 KRW")]
    [InlineData("twelve dollars and fifty cents", "1250 USD")]
    [InlineData("50 cents", "50 USD")]
    [InlineData("12.50 euros", "1250 EUR")]
    [InlineData("nine hundred ninety nine thousand nine hundred won", "999900 KRW")]
    public void Find_EnglishAmount_ReadsIt(string text, string expected) =>
        Amounts.Find(text, "en", allowBareNumber: false).Select(f => f.Value.ToString()).ShouldBe([expected]);

    [Theory]
    [InlineData("5만원에서 6만원", "50000 KRW", "60000 KRW")]
    [InlineData("5~6만원", "50000 KRW", "60000 KRW")]
    [InlineData("3,4만원 정도", "30000 KRW", "40000 KRW")]
    [InlineData("오륙만 원", "50000 KRW", "60000 KRW")]
    [InlineData("이삼백만원", "2000000 KRW", "3000000 KRW")]
    [InlineData("두세 만 원", "20000 KRW", "30000 KRW")]
    [InlineData("서너 천원", "3000 KRW", "4000 KRW")]
    [InlineData("오만원 아니면 십만원", "50000 KRW", "100000 KRW")]
    public void Find_Range_OffersBothEnds(string text, string low, string high) => Open(text, "ko", asked: false).ShouldBe([low, high]);

    [Theory]
    [InlineData("오십", "ko", "50 KRW", "500000 KRW")]
    [InlineData("삼백이요", "ko", "300 KRW", "3000000 KRW")]
    [InlineData("50", "ko", "50 KRW", "500000 KRW")]
    [InlineData("fifty", "en", "50 KRW", "50000 KRW")]
    public void Find_SmallBareNumberWhenAsked_OffersWhatMayBeMeant(string text, string language, string said, string meant) =>
        Open(text, language, asked: true).ShouldBe([said, meant]);

    [Theory]
    [InlineData("오십원", "ko")]
    [InlineData("5만", "ko")]
    [InlineData("50000", "ko")]
    [InlineData("5천", "ko")]
    [InlineData("오천 원", "ko")]
    [InlineData("fifty thousand", "en")]
    public void Find_ClearWhenAsked_HasNoAlternative(string text, string language) => Open(text, language, asked: true).Count().ShouldBe(1);

    [Theory]
    [InlineData("5만원에서 6만원으로 바꿔줘")]
    [InlineData("3만원 말고 5만원")]
    public void Find_ChangeOfAmount_IsNoRange(string text) => Amounts.Find(text, "ko", allowBareNumber: false).Count.ShouldBe(2);

    /// <summary>Every amount up to 10^16 is read back from how it is spoken: as written, run together, and with every syllable apart.</summary>
    [Property(MaxTest = 3_000)]
    public void Find_AmountAsSpoken_ReadsBack(ulong seed, byte digits)
    {
        var won = (long)(seed % (ulong)Math.Pow(10, (digits % 16) + 1)) + 1;
        foreach (var text in Ways(KoreanNumberWriter.Spell(won), won)) Amounts.Find(text, "ko", allowBareNumber: false).Select(f => f.Value).ShouldBe([Money.Won(won)], text);
    }

    [Theory]
    [InlineData(10_000_000_000_000_000)]
    [InlineData(100_010_000)]
    [InlineData(1_0001_0001_0001)]
    [InlineData(1_1000_0000)]
    public void Find_RoundAmountAsSpoken_ReadsBack(long won)
    {
        foreach (var text in Ways(KoreanNumberWriter.Spell(won), won)) Amounts.Find(text, "ko", allowBareNumber: false).Select(f => f.Value).ShouldBe([Money.Won(won)], text);
    }

    private static IEnumerable<string> Ways(string spelled, long won)
    {
        yield return spelled + " 원";
        if (won < 10) yield break;
        yield return spelled.Replace(" ", "", StringComparison.Ordinal) + "원";
        yield return string.Join(' ', spelled.Replace(" ", "", StringComparison.Ordinal).ToCharArray()) + " 원";
        yield return KoreanNumberWriter.Write(won) + "원";
    }

    private static IEnumerable<string> Open(string text, string language, bool asked)
    {
        var found = Amounts.Find(text, language, asked).ShouldHaveSingleItem(text);
        return [found.Value.ToString(), .. found.Alternatives.Select(a => a.ToString())];
    }
}
