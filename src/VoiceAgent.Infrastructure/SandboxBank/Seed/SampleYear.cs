using NodaTime;

namespace VoiceAgent.Infrastructure.SandboxBank.Seed;

/// <summary>A year in the life of a customer's accounts: a salary, the rent, and what a household spends.</summary>
internal sealed class SampleYear(Random random, SampleSpan span)
{
    private const int Months = 12;

    private static readonly (string Korean, string English, int Least, int Most)[] Purchases =
    [
        ("이마트", "E-Mart", 28_000, 96_000), ("홈플러스", "Homeplus", 24_000, 78_000), ("GS25", "GS25", 2_300, 9_800),
        ("CU", "CU", 1_900, 8_700), ("스타벅스", "Starbucks", 4_500, 13_600), ("배달의민족", "Baemin", 15_900, 34_000),
        ("올리브영", "Olive Young", 9_900, 42_000), ("쿠팡", "Coupang", 8_900, 63_000), ("김밥천국", "Kimbap Cheonguk", 5_500, 13_500),
        ("교보문고", "Kyobo Books", 12_600, 38_000), ("다이소", "Daiso", 2_000, 15_000), ("약국", "Pharmacy", 3_500, 14_000),
    ];

    private LocalDate Start => span.From.Date;

    /// <summary>The main account: it opens with some money, then earns, pays what is fixed, and passes on the rest.</summary>
    public void Live(SampleAccount main, SampleAccount living, SampleAccount? savings, SampleLife life)
    {
        Open(main, life.Opening);
        Open(living, 350_000);
        if (savings is not null) Open(savings, 3_000_000);
        for (var month = 0; month <= Months; month++)
        {
            var first = Start.With(DateAdjusters.StartOfMonth).PlusMonths(month);
            Fixed(main, first, life);
            Move(main, living, first.PlusDays(25), life.Living, "생활비", "living costs");
            if (savings is not null) Move(main, savings, first.PlusDays(25), life.Saving, "비상금", "rainy-day savings");
            else main.Plan(first.PlusDays(25).At(new(8, 5)), "청약 자동이체", "housing savings plan", -life.Saving);
        }

        Spend(living);
    }

    /// <summary>A foreign account: it opens with some money and gets a little now and then.</summary>
    public void Travel(SampleAccount dollars)
    {
        Open(dollars, 120_000);
        for (var month = 2; month <= Months; month += 3)
            dollars.Plan(Start.PlusMonths(month).PlusDays(3).At(new(14, 20)), "외화 입금", "foreign deposit", 10_000 * random.Next(1, 6));
        dollars.Plan(Start.PlusMonths(7).At(new(11, 5)), "해외 송금", "transfer abroad", -45_000);
    }

    private void Open(SampleAccount account, long amount) => account.Plan(span.From, "이월 잔액", "balance carried over", amount);

    private void Fixed(SampleAccount main, LocalDate first, SampleLife life)
    {
        main.Plan(first.PlusDays(24).At(new(9, 10)), life.Employer, life.EnglishEmployer, life.Salary);
        main.Plan(first.PlusDays(4).At(new(10, 0)), life.RentTo, life.EnglishRentTo, -life.Rent);
        main.Plan(first.PlusDays(9).At(new(6, 30)), "SK텔레콤", "SK Telecom", -65_000 + (random.Next(0, 40) * 100));
        main.Plan(first.PlusDays(14).At(new(6, 30)), "한국전력", "KEPCO electricity", -random.Next(28, 92) * 1_010L);
        main.Plan(first.PlusDays(14).At(new(6, 31)), "서울도시가스", "Seoul City Gas", -random.Next(12, 118) * 990L);
        main.Plan(first.PlusDays(19).At(new(6, 30)), "삼성화재 보험료", "Samsung Fire insurance", -87_400);
        main.Plan(first.PlusDays(13).At(new(7, 0)), "신용카드 대금", "credit card bill", -random.Next(260, 610) * 1_000L);
    }

    private static void Move(SampleAccount from, SampleAccount to, LocalDate day, long amount, string korean, string english)
    {
        from.Plan(day.At(new(8, 0)), korean, english, -amount);
        to.Plan(day.At(new(8, 0)), from.Row.Alias, from.Row.EnglishAlias, amount);
    }

    private void Spend(SampleAccount living)
    {
        for (var day = Start; day <= span.Until.Date; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)) Commute(living, day);
            for (var purchase = random.Next(0, 3); purchase > 0; purchase--) Buy(living, day);
        }
    }

    private static void Commute(SampleAccount living, LocalDate day)
    {
        living.Plan(day.At(new(8, 12)), "티머니 교통", "T-money transit", -1_550);
        living.Plan(day.At(new(18, 47)), "티머니 교통", "T-money transit", -1_550);
    }

    private void Buy(SampleAccount living, LocalDate day)
    {
        var (korean, english, least, most) = Purchases[random.Next(Purchases.Length)];
        var time = new LocalTime(random.Next(9, 22), random.Next(60), random.Next(60));
        living.Plan(day.At(time), korean, english, -random.Next(least / 100, most / 100) * 100L);
    }
}
