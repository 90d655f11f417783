using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("삼십만 원", "300000 KRW")]
    [InlineData("5만5천원", "55000 KRW")]
    [InlineData("1억 2천만원", "120000000 KRW")]
    [InlineData("₩300,000", "300000 KRW")]
    [InlineData("300,000원", "300000 KRW")]
    [InlineData("십오만오천원", "155000 KRW")]
    [InlineData("삼십오만 이천 원", "352000 KRW")]
    [InlineData("1.5억 원", "150000000 KRW")]
    [InlineData("3천5백원", "3500 KRW")]
    [InlineData("만원", "10000 KRW")]
    [InlineData("천 원", "1000 KRW")]
    [InlineData("백만원", "1000000 KRW")]
    [InlineData("엄마한테 만원만 보내", "10000 KRW")]
    [InlineData("엄마한테오만원보내줘", "50000 KRW")]
    [InlineData("삼만오천칠백이십원", "35720 KRW")]
    [InlineData("일억 이천삼백사십오만 육천칠백팔십구 원", "123456789 KRW")]
    [InlineData("2만 3000원", "23000 KRW")]
    [InlineData("30만 보내줘", "300000 KRW")]
    [InlineData("십만 보내줘", "100000 KRW")]
    [InlineData("오백불", "50000 USD")]
    [InlineData("100달러", "10000 USD")]
    [InlineData("천 유로", "100000 EUR")]
    [InlineData("만 엔", "10000 JPY")]
    [InlineData("십만엔", "100000 JPY")]
    [InlineData("오 달러", "500 USD")]
    [InlineData("$1,500.50", "150050 USD")]
    [InlineData("€20", "2000 EUR")]
    [InlineData("3천 위안", "300000 CNY")]
    [InlineData("베트남 돈 말고 십만 동", "100000 VND")]
    [InlineData("한 오만원쯤", "50000 KRW")]
    [InlineData("오만 원이요", "50000 KRW")]
    public void Find_KoreanAmount_ReadsIt(string text, string expected) => Read(text, "ko").ShouldBe([expected]);

    [Theory]
    [InlineData("two hundred dollars", "20000 USD")]
    [InlineData("1.2 million won", "1200000 KRW")]
    [InlineData("fifty thousand won", "50000 KRW")]
    [InlineData("send $1,500.50 to Tom", "150050 USD")]
    [InlineData("5k won", "5000 KRW")]
    [InlineData("USD 500", "50000 USD")]
    [InlineData("KRW 300,000", "300000 KRW")]
    [InlineData("a hundred bucks", "10000 USD")]
    [InlineData("one hundred and twenty-five thousand won", "125000 KRW")]
    [InlineData("twenty five euros", "2500 EUR")]
    [InlineData("two million three hundred thousand won", "2300000 KRW")]
    [InlineData("1000 yen", "1000 JPY")]
    [InlineData("30만원 to mom", "300000 KRW")]
    [InlineData("100 US dollars", "10000 USD")]
    public void Find_EnglishAmount_ReadsIt(string text, string expected) => Read(text, "en").ShouldBe([expected]);

    [Theory]
    [InlineData("적금 만기가 언제예요")]
    [InlineData("만약 이체하면")]
    [InlineData("병원에 가요")]
    [InlineData("내일엔 못 가요")]
    [InlineData("이불 빨래")]
    [InlineData("사원 번호")]
    [InlineData("몇만 원이나 남았어")]
    [InlineData("수백만 원 썼어")]
    [InlineData("천만에요")]
    [InlineData("이만 끊을게요")]
    [InlineData("3개월 거래 내역")]
    [InlineData("15일에 보내줘")]
    [InlineData("엄마만 원해요")]
    [InlineData("영원히")]
    [InlineData("1234")]
    [InlineData("일이 있어서요")]
    [InlineData("오늘 이 통장에서")]
    [InlineData("상담원 연결")]
    [InlineData("지원금 받았어요")]
    [InlineData("전화번호 010-1234-5678")]
    public void Find_NoAmountInIt_FindsNone(string text) => Read(text, "ko").ShouldBeEmpty();

    [Theory]
    [InlineData("the first one please")]
    [InlineData("I won the lottery")]
    [InlineData("a friend of mine")]
    [InlineData("one account")]
    public void Find_NoEnglishAmountInIt_FindsNone(string text) => Read(text, "en").ShouldBeEmpty();

    [Theory]
    [InlineData("50000", "ko", "50000 KRW")]
    [InlineData("오만", "ko", "50000 KRW")]
    [InlineData("5만", "ko", "50000 KRW")]
    [InlineData("삼십만이요", "ko", "300000 KRW")]
    [InlineData("make it 100,000", "en", "100000 KRW")]
    [InlineData("fifty thousand", "en", "50000 KRW")]
    public void Find_BareNumberWhenAskedForMoney_IsWon(string text, string language, string expected) =>
        Amounts.Find(text, language, allowBareNumber: true).Select(f => f.Value.ToString()).ShouldBe([expected]);

    [Theory]
    [InlineData("오만 원 아니 십만 원 보내줘", "50000 KRW", "100000 KRW")]
    [InlineData("3만원 말고 5만원", "30000 KRW", "50000 KRW")]
    public void Find_TwoAmounts_ReadsBothInOrder(string text, string first, string second) => Read(text, "ko").ShouldBe([first, second]);

    [Theory]
    [InlineData("123456789012345678901234567890원")]
    [InlineData("구천구백구십구경구천구백구십구조 원")]
    [InlineData("99999999999999999999999999999999999999999999 dollars")]
    public void Find_MoreThanAnyBankHolds_FindsNoneAndDoesNotThrow(string text) => Read(text, "ko").ShouldBeEmpty();

    [Fact]
    public void Find_AmountInASentence_SpanCoversNumberAndCurrency()
    {
        var found = Amounts.Find("엄마한테 삼십만 원 보내줘", "ko", allowBareNumber: false).ShouldHaveSingleItem();
        "엄마한테 삼십만 원 보내줘"[found.Start..found.End].ShouldBe("삼십만 원");
        found.Value.ShouldBe(Money.Won(300_000));
    }

    private static IEnumerable<string> Read(string text, string language) =>
        Amounts.Find(text, language, allowBareNumber: false).Select(f => f.Value.ToString());
}
