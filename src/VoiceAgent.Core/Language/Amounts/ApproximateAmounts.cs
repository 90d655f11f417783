using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Language;

/// <summary>Reads amounts said as one or the next: 오륙만 원, 두세 만 원, 서너 천 원.</summary>
internal static class ApproximateAmounts
{
    private const string Digits = "영일이삼사오육칠팔구";

    private static readonly (string Word, int Low)[] Native =
        [("한두", 1), ("두세", 2), ("두서너", 2), ("서너", 3), ("너댓", 4), ("네댓", 4), ("대여섯", 5), ("예닐곱", 6), ("일고여덟", 7)];

    /// <summary>The amount that begins at an index, the lower with the upper as its alternative; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it must begin.</param>
    /// <param name="allowBareNumber">Whether it needs no currency.</param>
    public static Found<Money>? At(string text, int at, bool allowBareNumber)
    {
        if ((at > 0 && Hangul.IsSyllable(text[at - 1])) || Low(text, at) is not var (low, behind)) return null;
        var rest = Around.Behind(text, behind).ToString();
        if (KoreanNumbers.Read(Digits[low] + rest, 0) is not { HasUnits: true } lower || KoreanNumbers.Read(Digits[low + 1] + rest, 0) is not { } upper) return null;
        var end = behind + lower.Length - 1;
        var currency = Currencies.After(text, end);
        if (currency is null && !(allowBareNumber && WordEnd.IsAt(text, end))) return null;
        return Make(at, currency?.End ?? end, lower.Value, upper.Value, currency?.Value ?? "KRW");
    }

    private static Found<Money>? Make(int start, int end, decimal low, decimal high, string currency) =>
        Amounts.Make(start, end - start, low, currency) is { } amount && Amounts.Make(start, end - start, high, currency) is { } upper
            ? amount with { Alternatives = [upper.Value] } : null;

    /// <summary>The lower of two neighbouring digits, and where the unit behind them stands.</summary>
    private static (int Low, int Behind)? Low(string text, int at)
    {
        foreach (var (word, low) in Native)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && Unit(text, at + word.Length) is { } unit) return (low, unit);
        if (at + 2 >= text.Length || KoreanNumerals.Digit(text[at]) is not { } first || KoreanNumerals.Digit(text[at + 1]) != first + 1) return null;
        return Unit(text, at + 2) is { } behind ? (first, behind) : null;
    }

    private static int? Unit(string text, int at)
    {
        if (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && (KoreanNumerals.Small(text[at]) is not null || KoreanNumerals.Large(text[at]) is not null) ? at : null;
    }
}
