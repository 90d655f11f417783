using VoiceAgent.Core.Conversations.Transcripts;

namespace VoiceAgent.Core.Tests.Conversations.Transcripts;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("국민 123-456-789012로 보내줘", "국민 ****9012로 보내줘")]
    [InlineData("1234567890123456", "****3456")]
    [InlineData("제 번호는 010-1234-5678이에요", "제 번호는 ****5678이에요")]
    [InlineData("주민번호 500101-1234567", "주민번호 ****4567")]
    [InlineData("+82 10 1234 5678", "****5678")]
    [InlineData("30000000원 보내줘", "30000000원 보내줘")]
    [InlineData("3,000,000원", "3,000,000원")]
    [InlineData("2026-03-11에", "2026-03-11에")]
    [InlineData("끝자리 1234", "끝자리 1234")]
    [InlineData("계좌는 110-234-567890, 국민은행", "계좌는 ****7890, 국민은행")]
    [InlineData("국민은행,110-234-567890 만기", "국민은행,****7890 만기")]
    [InlineData("010-1234-5678, 김영희", "****5678, 김영희")]
    [InlineData("12345678만 원", "12345678만 원")]
    [InlineData("110-234-567890 50000원 보내줘", "****7890 50000원 보내줘")]
    [InlineData("A110-234-567890", "A110-****7890")]
    [InlineData("영수증 R20260311-1234567", "영수증 R20260311-1234567")]
    [InlineData("110-234-567890 123-456-789012", "****9012")]
    public void Mask_Numbers_KeepsOnlyWhatTellsNobody(string text, string expected) => Masking.Mask(text).ShouldBe(expected);
}
