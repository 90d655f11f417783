using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Language;

/// <summary>
/// Finds amounts of money: 삼십만 원, 5만5천원, 1억 2천만원, ₩300,000, "two hundred dollars", "1.2 million won".
/// </summary>
public static class Amounts
{
    /// <summary>The amounts in the text, first to last; a number too large for any bank is none.</summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>; English numerals are read only in English.</param>
    /// <param name="allowBareNumber">Whether a number without a currency is won, as after "How much?".</param>
    public static IReadOnlyList<Found<Money>> Find(string text, string language, bool allowBareNumber)
    {
        var found = new List<Found<Money>>();
        for (var at = 0; at < text.Length; at++)
        {
            if (At(text, at, language, allowBareNumber) is { } amount)
            {
                found.Add(amount);
                at = amount.End - 1;
            }
            else if (char.IsAsciiDigit(text[at])) at += Figures.Length(text, at) - 1;
        }

        return found;
    }

    private static Found<Money>? At(string text, int at, string language, bool allowBareNumber)
    {
        if (Prefix(text, at) is { } prefix && Number(text, prefix.End, language) is { } marked) return Build(at, marked, prefix.Value, text);
        if (Number(text, at, language) is not { } number) return null;
        if (Currencies.After(text, number.End) is { } suffix && AmountGuards.AllowCurrency(text, number, suffix)) return Whole(at, number, suffix);
        return AmountGuards.AllowBare(text, number, allowBareNumber) ? Make(at, number.Length, number.Value, "KRW") : null;
    }

    /// <summary>A sign or code before the figures: ₩300,000, USD 500.</summary>
    private static Found<string>? Prefix(string text, int at)
    {
        if (Currencies.OfSign(text[at]) is { } sign) return new(at, SkipSpace(text, at + 1) - at, sign);
        if (!char.IsAsciiLetter(text[at]) || Currencies.At(text, at) is not { Length: 3 } code) return null;
        var behind = SkipSpace(text, code.End);
        return behind < text.Length && char.IsAsciiDigit(text[behind]) ? new(at, behind - at, code.Value) : null;
    }

    private static int SkipSpace(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static NumberReading? Number(string text, int at, string language)
    {
        var korean = KoreanNumbers.Read(text, at);
        if (language != "en") return korean;
        var english = EnglishNumbers.Read(text, at);
        return korean is { } k && (english is null || k.Length > english.Value.Length) ? k : english;
    }

    private static Found<Money>? Build(int start, NumberReading number, string currency, string text)
    {
        var suffix = Currencies.After(text, number.End);
        var end = suffix is { } s && s.Value == currency ? s.End : number.End;
        return Make(start, end - start, number.Value, currency);
    }

    private static Found<Money>? Whole(int start, NumberReading number, Found<string> currency) =>
        Make(start, currency.End - start, number.Value, currency.Value);

    /// <summary>Nothing for what would not fit minor units.</summary>
    private static Found<Money>? Make(int start, int length, decimal major, string currency) =>
        major < 90_000_000_000_000_000m ? new(start, length, Money.FromMajor(major, currency)) : null;
}
