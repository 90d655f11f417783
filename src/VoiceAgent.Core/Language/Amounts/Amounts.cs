using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Language;

/// <summary>
/// Finds amounts of money: 삼십만 원, 5만5천원, 1억 2천만원, 천원짜리 열 장, ₩300,000, "two hundred dollars", "1.2 million won".
/// </summary>
public static class Amounts
{
    /// <summary>
    /// The amounts in the text, first to last; a number too large for any bank is none. Of a range (5~6만 원, 오륙만 원) the lower
    /// is the value and the upper an alternative; a bare "오십" may be fifty won or five hundred thousand.
    /// </summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>; English numerals are read only in English.</param>
    /// <param name="allowBareNumber">Whether a number without a currency is won, as after "How much?".</param>
    public static IReadOnlyList<Found<Money>> Find(string text, string language, bool allowBareNumber)
    {
        var found = new List<Found<Money>>();
        for (var at = 0; at < text.Length; at++)
        {
            var sign = MinusSign.Length(text, at);
            if (At(text, at + sign, language, allowBareNumber) is { } amount)
            {
                if (!AmountGuards.IsPart(text, amount)) found.Add(sign > 0 ? Less(amount, sign) : Notes.Count(text, amount));
                at = found.Count > 0 ? Math.Max(amount.End, found[^1].End) - 1 : amount.End - 1;
            }
            else if (sign > 0 || char.IsAsciiDigit(text[at])) at = Behind(text, at + sign, language) - 1;
        }

        return AmountRanges.Join(text, found);
    }

    private static Found<Money> Less(Found<Money> amount, int sign) =>
        new(amount.Start - sign, amount.Length + sign, new(-amount.Value.MinorUnits, amount.Value.Currency));

    /// <summary>Where to read on behind a number that is no amount: the 만 in "-5만" is no amount of its own.</summary>
    private static int Behind(string text, int at, string language) =>
        Math.Max(at + 1, Number(text, at, language)?.End ?? at + Figures.Length(text, at));

    private static Found<Money>? At(string text, int at, string language, bool allowBareNumber)
    {
        if (at >= text.Length) return null;
        if (ApproximateAmounts.At(text, at, allowBareNumber) is { } about) return about;
        if (Prefix(text, at) is { } prefix && Number(text, prefix.End, language) is { } marked) return Build(at, marked, prefix.Value, text);
        if (Number(text, at, language) is not { } number) return null;
        if (SmallChange.Alone(text, number) is { } cents) return cents;
        if (Currencies.After(text, number.End) is { } suffix && AmountGuards.AllowCurrency(text, number, suffix)) return Whole(text, number, suffix);
        return AmountGuards.AllowBare(text, number, allowBareNumber) ? Bare(number) : null;
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

    private static Found<Money>? Whole(string text, NumberReading number, Found<string> currency) =>
        Make(number.Start, currency.End - number.Start, number.Value, currency.Value) is { } amount ? SmallChange.Add(text, amount) : null;

    /// <summary>Who says 오십 or 삼백 and no more may leave out 만, and who says "fifty" may leave out "thousand".</summary>
    private static Found<Money>? Bare(NumberReading number)
    {
        var amount = Make(number.Start, number.Length, number.Value, "KRW");
        var mayBeShort = number is { Value: >= 1, IsEnglish: false } && number.Value < (number.HasFigures ? 1_000 : 10_000) && !(number.HasFigures && number.HasUnits);
        if (amount is not { } a || !(mayBeShort || number is { Value: >= 1 and < 1_000, IsEnglish: true, HasFigures: false })) return amount;
        return a with { Alternatives = [Money.Won((long)number.Value * (number.IsEnglish ? 1_000 : 10_000))] };
    }

    /// <summary>Nothing for what would not fit minor units, too large or too fine: half a won is none.</summary>
    internal static Found<Money>? Make(int start, int length, decimal major, string currency) =>
        major < 90_000_000_000_000_000m && Money.FromMajor(major, currency) is var money && money.Major == major ? new(start, length, money) : null;
}
