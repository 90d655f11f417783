using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Language;

/// <summary>Counts notes of an amount each: 천원짜리 열 장, 오만원권 3장.</summary>
internal static class Notes
{
    private static readonly Pattern Many = new(@"\A\s?(?:짜리|권)\s?(?:지폐|수표|상품권)?(?:으로|로)?\s?(?<n>[0-9]{1,4}|[가-힣]{1,4})\s?(?:장|개)");

    /// <summary>The amount times its notes, or as it is.</summary>
    public static Found<Money> Count(string text, Found<Money> amount)
    {
        if (Many.Match(Around.Behind(text, amount.End).ToString()) is not { Success: true } match) return amount;
        if (KoreanNumbers.Parse(match.Groups["n"].Value) is not (> 0 and < 10_000 and var count)) return amount;
        return Amounts.Make(amount.Start, amount.Length + match.Length, amount.Value.Major * count, amount.Value.Currency) ?? amount;
    }
}
