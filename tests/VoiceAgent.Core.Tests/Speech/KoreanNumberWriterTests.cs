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
}
