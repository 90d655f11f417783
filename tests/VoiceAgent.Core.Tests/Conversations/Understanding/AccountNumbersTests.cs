using FsCheck;
using FsCheck.Xunit;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

/// <summary>Numbers of accounts, cards and telephones, written and called.</summary>
public sealed class AccountNumbersTests
{
    [Theory]
    [InlineData("110-123-456789", "110123456789")]
    [InlineData("국민은행 110 123 456789로 보내줘", "110123456789")]
    [InlineData("110-123-456789 5만원 보내줘", "110123456789")]
    [InlineData("110-123-456789 50000원", "110123456789")]
    [InlineData("일일공 일이삼 사오육칠팔구", "110123456789")]
    [InlineData("계좌번호는 일일공에 일이삼에 사오육칠팔구예요", "110123456789")]
    [InlineData("one one zero one two three four five six seven eight nine", "110123456789")]
    public void Find_AccountNumber_ReadsItsDigits(string text, string expected) => AccountNumbers.Find(text).Select(f => f.Value).ShouldBe([expected]);

    [Theory]
    [InlineData("010-1234-5678", "01012345678")]
    [InlineData("공일공 일이삼사 오육칠팔이에요", "01012345678")]
    [InlineData("공일공에 일이삼사에 오육칠팔", "01012345678")]
    [InlineData("공일공일이삼사오육칠팔", "01012345678")]
    [InlineData("공 일 공 일 이 삼 사 오 육 칠 팔", "01012345678")]
    [InlineData("+82 10-1234-5678", "01012345678")]
    [InlineData("02-123-4567", "021234567")]
    [InlineData("1588-1234로 걸었어요", "15881234")]
    [InlineData("zero one zero, one two three four, five six double seven", "01012345677")]
    public void Phones_Number_ReadsItsDigits(string text, string expected) => AccountNumbers.Phones(text).Select(f => f.Value).ShouldBe([expected]);

    [Theory]
    [InlineData("1234-5678-9012-3456", "1234567890123456")]
    [InlineData("카드 번호 1234 5678 9012 3456이요", "1234567890123456")]
    [InlineData("일이삼사 오육칠팔 구공일이 삼사오육", "1234567890123456")]
    [InlineData("3782 822463 10005", "378282246310005")]
    public void Cards_Number_ReadsItsDigits(string text, string expected)
    {
        AccountNumbers.Cards(text).Select(f => f.Value).ShouldBe([expected]);
        AccountNumbers.Find(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1,000,000,000원")]
    [InlineData("2026-03-11")]
    [InlineData("이 일 오 이 사")]
    [InlineData("12345678901234567890123")]
    [InlineData("010-1234-5678")]
    public void Find_NoAccountInIt_FindsNone(string text) => AccountNumbers.Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("끝자리 1234", "1234")]
    [InlineData("끝자리 일이삼사", "1234")]
    [InlineData("뒷자리가 공구구일인 카드", "0991")]
    [InlineData("1234번 카드", "1234")]
    [InlineData("일이삼사 카드", "1234")]
    [InlineData("5678로 끝나는 통장", "5678")]
    [InlineData("ending in 4321", "4321")]
    [InlineData("the 4321 card", "4321")]
    [InlineData("last four digits are 1111", "1111")]
    public void LastDigits_Said_AreRead(string text, string expected) => LastDigits.Find(text).Select(f => f.Value).ShouldBe([expected]);

    [Theory]
    [InlineData("끝자리 12345")]
    [InlineData("11234 카드")]
    public void LastDigits_OfALongerNumber_AreNone(string text) => LastDigits.Find(text).ShouldBeEmpty();

    /// <summary>A telephone number read out by voice is understood when it is said back.</summary>
    [Property(MaxTest = 500)]
    public void Phones_ReadOut_ReadBack(uint seed)
    {
        var number = $"010{seed % 100_000_000:D8}";
        var spoken = ValueText.Of(new Value(ValueKind.Phone, number), "ko", spoken: true);
        AccountNumbers.Phones(spoken).Select(f => f.Value).ShouldBe([number], spoken);
        AccountNumbers.Phones(ValueText.Of(new Value(ValueKind.Phone, number), "ko", spoken: false)).Select(f => f.Value).ShouldBe([number]);
    }
}
