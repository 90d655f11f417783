using NodaTime;
using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Infrastructure.SandboxBank.Codes;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank.Seed;

/// <summary>Two invented customers and a board of exchange rates. The same day gives the same bank, but for code secrets that are random.</summary>
internal sealed class SampleBank(SandboxBankContext bank, LocalDateTime now, CodeSecrets secrets)
{
    private const int KimSeed = 20_260_311;
    private const int LeeSeed = 20_260_312;
    private static readonly Words Salary = new("급여 통장", "salary account");
    private static readonly Words Living = new("생활비 통장", "living account");
    private static readonly Words Spare = new("비상금 통장", "rainy-day account");
    private static readonly Words Dollars = new("달러 통장", "dollar account");
    private static readonly Words MainProduct = new("한결 주거래 우대통장", "Hangyeol Main Account");
    private static readonly Words PlainProduct = new("한결 입출금통장", "Hangyeol Everyday Account");
    private static readonly Words SpareProduct = new("한결 모으기통장", "Hangyeol Saver");
    private static readonly Words DollarProduct = new("한결 외화보통예금", "Hangyeol Foreign Currency Account");
    private readonly SampleSpan span = SampleSpan.YearUntil(now);

    /// <summary>Adds every row to the context.</summary>
    public void Add()
    {
        AddKim();
        AddLee();
        AddRates();
    }

    private void AddKim()
    {
        var kim = new SampleCustomer(bank, "kim-minjun", span, secrets).Named("김민준", "Kim Min-jun")
            .Payee(new("엄마", "Mom"), new("박순옥", "Park Soon-ok"), "국민은행", "612402-04-183927")
            .Payee(new("아빠", "Dad"), new("김영호", "Kim Young-ho"), "농협은행", "302-1147-5820-41")
            .Payee(new("김영희", "Kim Young-hee"), new("김영희", "Kim Young-hee"), "신한은행", "110-482-613905")
            .Payee(new("김철수", "Kim Chul-soo"), new("김철수", "Kim Chul-soo"), "카카오뱅크", "3333-08-2746153")
            .Payee(new("월세 집주인", "landlord"), new("정대식", "Jung Dae-sik"), "우리은행", "1002-648-517392")
            .Card(new("한결 데일리 체크카드", "Hangyeol Daily check card"), CardKind.Check, "4821")
            .Card(new("한결 트래블 신용카드", "Hangyeol Travel credit card"), CardKind.Credit, "7306")
            .Deposit(new("한결 정기예금", "Hangyeol Time Deposit"), 10_000_000, 3.25m, 7, 12)
            .Deposit(new("한결 자유적금", "Hangyeol Flexible Savings"), 3_600_000, 3.8m, 12, 24)
            .Loan(new("직장인 신용대출", "Employee Credit Loan"), 12_400_000, 5.1m, 9, 386_000);
        var main = kim.Account(Salary, MainProduct, "1002-310-482917");
        var living = kim.Account(Living, PlainProduct, "1002-310-775306");
        var spare = kim.Account(Spare, SpareProduct, "1002-518-204463");
        new SampleYear(new(KimSeed), span).Live(main, living, spare, new()
        {
            Opening = 2_450_000, Employer = "(주)해담테크 급여", EnglishEmployer = "Haedam Tech salary", Salary = 3_215_000,
            RentTo = "월세 집주인", EnglishRentTo = "landlord", Rent = 550_000, Living = 1_050_000, Saving = 830_000,
        });
        Book(main, living, spare);
    }

    private void AddLee()
    {
        var lee = new SampleCustomer(bank, "lee-seoyeon", span, secrets).Named("이서연", "Lee Seo-yeon")
            .Payee(new("엄마", "Mom"), new("최경자", "Choi Kyung-ja"), "국민은행", "529801-01-374602")
            .Payee(new("남편", "husband"), new("한도윤", "Han Do-yun"), "하나은행", "287-910563-41807")
            .Payee(new("김철수", "Kim Chul-soo"), new("김철수", "Kim Chul-soo"), "신한은행", "110-357-902146")
            .Payee(new("김철수", "Kim Chul-soo"), new("김철수", "Kim Chul-soo"), "국민은행", "484702-04-615538")
            .Payee(new("피아노 학원", "piano school"), new("오하은", "Oh Ha-eun"), "기업은행", "527-048319-01-016")
            .Card(new("한결 심플 체크카드", "Hangyeol Simple check card"), CardKind.Check, "2094")
            .Card(new("한결 쇼핑 신용카드", "Hangyeol Shopping credit card"), CardKind.Credit, "6158")
            .Deposit(new("한결 정기예금", "Hangyeol Time Deposit"), 20_000_000, 3.15m, 11, 12)
            .Loan(new("주택담보대출", "Home Mortgage"), 184_300_000, 4.05m, 15, 912_000);
        var main = lee.Account(Salary, MainProduct, "1002-427-193058");
        var living = lee.Account(Living, PlainProduct, "1002-427-660214");
        var dollars = lee.Account(Dollars, DollarProduct, "1081-600-339471", "USD");
        var year = new SampleYear(new(LeeSeed), span);
        year.Live(main, living, null, new()
        {
            Opening = 3_120_000, Employer = "한빛초등학교 급여", EnglishEmployer = "Hanbit Elementary salary", Salary = 3_640_000,
            RentTo = "주택담보대출 상환", EnglishRentTo = "mortgage instalment", Rent = 912_000, Living = 1_080_000, Saving = 850_000,
        });
        year.Travel(dollars);
        Book(main, living, dollars);
    }

    private void Book(params SampleAccount[] accounts) => bank.Movements.AddRange(accounts.SelectMany(account => account.Book()));

    private void AddRates()
    {
        AddRate("USD", new("미국 달러", "US dollar"), 1, 1_387.50m, 0.0175m);
        AddRate("EUR", new("유로", "euro"), 1, 1_512.30m, 0.0199m);
        AddRate("JPY", new("일본 엔", "Japanese yen"), 100, 921.40m, 0.0175m);
        AddRate("CNY", new("중국 위안", "Chinese yuan"), 1, 191.20m, 0.05m);
        AddRate("GBP", new("영국 파운드", "British pound"), 1, 1_768.90m, 0.0197m);
        AddRate("VND", new("베트남 동", "Vietnamese dong"), 100, 5.46m, 0.118m);
    }

    private void AddRate(string currency, Words name, int unit, decimal won, decimal spread) => bank.ExchangeRates.Add(new ExchangeRateRow
    {
        Currency = currency, Name = name.Korean, EnglishName = name.English, Unit = unit, Base = won,
        Buy = decimal.Round(won * (1 + spread), 2), Sell = decimal.Round(won * (1 - spread), 2),
        QuotedAt = now.Date.At(new(9, 0)), Position = bank.ExchangeRates.Local.Count,
    });
}
