using VoiceAgent.Core.Language;
using VoiceAgent.Core.Speech;

namespace VoiceAgent.Core.Tests.Speech;

public sealed class KoreanNumberWriterTests
{
    [Theory]
    [InlineData(0, "영")]
    [InlineData(10_000, "만")]
    [InlineData(110_000, "십일만")]
    [InlineData(55_000, "오만 오천")]
    [InlineData(120_000_000, "일억 이천만")]
    [InlineData(100_010_000, "일억 만")]
    [InlineData(1_111, "천백십일")]
    [InlineData(10_000_000_000_000_000, "일경")]
    [InlineData(-3, "마이너스 삼")]
    public void Spell_Number_IsAsSpoken(long number, string expected) => KoreanNumberWriter.Spell(number).ShouldBe(expected);

    [Theory]
    [InlineData(1_234_567, "123만 4,567")]
    [InlineData(300_000, "30만")]
    [InlineData(120_000_000, "1억 2,000만")]
    [InlineData(900, "900")]
    public void Write_Number_GroupsByTenThousands(long number, string expected) => KoreanNumberWriter.Write(number).ShouldBe(expected);

    [Theory]
    [InlineData("010", "공일공")]
    [InlineData("1-2 3", "일이삼")]
    public void Digits_Number_AreCalledOneByOne(string digits, string expected) => KoreanNumberWriter.Digits(digits).ShouldBe(expected);

    [Fact]
    public void Spell_AnyNumber_IsAsCldrSpellsIt()
    {
        var cldr = SpelledNumbers.Of("%spellout-cardinal-sinokorean");
        Assert.SkipWhen(cldr is null, "VOICEAGENT_TEST_DATA names no folder with numbers-ko.");
        for (var number = 0L; number < 1_000_000_000_000_000_000 / 3; number = (number * 3) + 1 + (number % 7)) KoreanNumberWriter.Spell(number).ShouldBe(cldr!.Spell(number));
        for (var number = 1L; number < 20_000; number += 13) KoreanNumberWriter.Spell(number * 1_0000_0001).ShouldBe(cldr!.Spell(number * 1_0000_0001));
    }

    [Fact]
    public void Parse_NativeNumber_IsAsCldrSpellsIt()
    {
        var cldr = SpelledNumbers.Of("%spellout-cardinal-native-attributive");
        Assert.SkipWhen(cldr is null, "VOICEAGENT_TEST_DATA names no folder with numbers-ko.");
        for (var number = 1; number < 100; number++) KoreanNumbers.Parse(cldr!.Spell(number)).ShouldBe(number, cldr.Spell(number));
    }
}
