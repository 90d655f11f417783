using System.Globalization;
using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core.Speech;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>Reads a value out, in a language, for the eye or for the ear.</summary>
public static class ValueText
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private static readonly Dictionary<string, (string Korean, string English, string Sign)> Currencies = new()
    {
        ["KRW"] = ("원", "won", "₩"), ["USD"] = ("달러", "dollars", "$"), ["EUR"] = ("유로", "euros", "€"), ["JPY"] = ("엔", "yen", "¥"),
        ["CNY"] = ("위안", "yuan", "CN¥"), ["GBP"] = ("파운드", "pounds", "£"), ["VND"] = ("동", "dong", "₫"),
    };

    /// <summary>The value in words.</summary>
    /// <param name="value">The value.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>.</param>
    /// <param name="spoken">Whether it is to be spoken: numbers are written out.</param>
    public static string Of(Value value, string language, bool spoken) => value.Kind switch
    {
        ValueKind.Money => Of(value.AsMoney(), language, spoken),
        ValueKind.Date => Of(value.AsDate(), language),
        ValueKind.Period => Of(value.AsPeriod(), language),
        ValueKind.DateTime => Of(LocalDateTimePattern.GeneralIso.Parse(value.Text).Value, language, spoken),
        ValueKind.Time => TimeText.Of(value.AsTime(), language, spoken),
        ValueKind.Percent => value.Text + (spoken ? (language == "ko" ? " 퍼센트" : " percent") : "%"),
        ValueKind.Number => decimal.Parse(value.Text, NumberStyles.Number, CultureInfo.InvariantCulture).ToString("#,0.####", English),
        ValueKind.AccountNumber => DigitText.Last(value.Text, language, spoken),
        ValueKind.Phone => DigitText.Phone(value.Text, language, spoken),
        ValueKind.Secret => "",
        _ => language == "en" ? value.English ?? value.Text : value.Text,
    };

    private static string Of(Money money, string language, bool spoken)
    {
        var (korean, english, sign) = Currencies.TryGetValue(money.Currency, out var known) ? known : (money.Currency, money.Currency, money.Currency + " ");
        if (language == "ko") return KoreanAmount(money, spoken) is var amount && char.IsAsciiDigit(amount[^1]) ? amount + korean : $"{amount} {korean}";
        var number = money.Major.ToString(money.MinorUnits % money.MinorPerMajor == 0 ? "N0" : "N2", English);
        return spoken ? $"{number} {english}" : sign + number;
    }

    private static string KoreanAmount(Money money, bool spoken)
    {
        if (money.MinorUnits % money.MinorPerMajor != 0) return money.Major.ToString("N2", Korean);
        var major = money.MinorUnits / money.MinorPerMajor;
        return spoken ? KoreanNumberWriter.Spell(major) : KoreanNumberWriter.Write(major);
    }

    private static string Of(LocalDate date, string language) =>
        language == "ko" ? date.ToString("M월 d일 dddd", Korean) : date.ToString("dddd, MMMM d", English);

    private static string Of((LocalDate Start, LocalDate End) period, string language)
    {
        var last = period.End.PlusDays(-1);
        if (last <= period.Start) return Of(period.Start, language);
        return language == "ko"
            ? $"{period.Start.ToString("M월 d일", Korean)}부터 {last.ToString("M월 d일", Korean)}까지"
            : $"{period.Start.ToString("MMMM d", English)} to {last.ToString("MMMM d", English)}";
    }

    private static string Of(LocalDateTime at, string language, bool spoken) => language == "ko"
        ? $"{at.Date.ToString("M월 d일", Korean)} {TimeText.Of(at.TimeOfDay, language, spoken)}"
        : $"{at.Date.ToString("MMMM d", English)}, {TimeText.Of(at.TimeOfDay, language, spoken)}";
}
