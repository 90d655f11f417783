namespace VoiceAgent.Core.Language;

/// <summary>Currencies by the words and signs that people use for them; codes are ISO 4217.</summary>
public static class Currencies
{
    private static readonly (string Word, string Code)[] Words =
    [
        .. Of("USD", "미국 달러", "미국달러", "미국 돈", "미달러", "달러", "달라", "us dollars", "us dollar", "dollars", "dollar", "bucks", "usd"),
        .. Of("AUD", "호주 달러", "호주달러", "australian dollars", "australian dollar", "aud"),
        .. Of("CAD", "캐나다 달러", "캐나다달러", "canadian dollars", "canadian dollar", "cad"),
        .. Of("HKD", "홍콩 달러", "홍콩달러", "hong kong dollars", "hong kong dollar", "hkd"),
        .. Of("SGD", "싱가포르 달러", "싱가포르달러", "singapore dollars", "singapore dollar", "sgd"),
        .. Of("TWD", "대만 달러", "대만달러", "taiwan dollars", "taiwan dollar", "twd"),
        .. Of("NZD", "뉴질랜드 달러", "뉴질랜드달러", "new zealand dollars", "new zealand dollar", "nzd"),
        .. Of("EUR", "유로화", "유로", "euros", "euro", "eur"),
        .. Of("JPY", "일본 엔화", "일본 엔", "일본 돈", "엔화", "japanese yen", "yen", "jpy"),
        .. Of("CNY", "중국 위안화", "중국 위안", "중국 돈", "위안화", "위안", "chinese yuan", "yuan", "renminbi", "rmb", "cny"),
        .. Of("GBP", "영국 파운드", "파운드화", "파운드", "british pounds", "british pound", "pounds", "pound", "sterling", "gbp"),
        .. Of("VND", "베트남 동", "베트남동", "베트남 돈", "vietnamese dong", "dong", "vnd"),
        .. Of("THB", "태국 바트", "태국 돈", "바트", "thai baht", "baht", "thb"),
        .. Of("CHF", "스위스 프랑", "프랑", "swiss francs", "swiss franc", "francs", "chf"),
        .. Of("PHP", "필리핀 페소", "페소", "pesos", "peso"),
        .. Of("KRW", "한국 돈", "korean won", "won", "krw"),
    ];

    /// <summary>Words that only mean money right behind a number: 이불, 병원 and 내일엔 are none.</summary>
    private static readonly (string Word, string Code)[] Suffixes = [.. Words, ("원", "KRW"), ("불", "USD"), ("엔", "JPY"), ("동", "VND")];

    private static readonly WordIndex Named = new(Words);

    private static readonly WordIndex Counted = new(Suffixes);

    /// <summary>The currency of a sign: ₩ $ € ¥ £, or null.</summary>
    public static string? OfSign(char sign) => sign switch { '₩' or '￦' => "KRW", '$' => "USD", '€' => "EUR", '¥' => "JPY", '£' => "GBP", _ => null };

    /// <summary>The currency word that follows an index, one space allowed before it; its span has that space in it.</summary>
    public static Found<string>? After(string text, int start)
    {
        var at = start < text.Length && text[start] == ' ' ? start + 1 : start;
        if (at >= text.Length) return null;
        if (OfSign(text[at]) is { } sign) return new(start, at + 1 - start, sign);
        return Match(text, at, Counted) is { } word ? new(start, word.End - start, word.Value) : null;
    }

    /// <summary>The currency word or code at an index, or null.</summary>
    public static Found<string>? At(string text, int start) => Match(text, start, Named);

    /// <summary>Every currency named in the text, whether or not an amount stands before it; amounts in 원 alone name none.</summary>
    public static IReadOnlyList<Found<string>> Find(string text)
    {
        var found = new List<Found<string>>();
        for (var at = 0; at < text.Length; at++)
        {
            if (Mention(text, at) is not { } currency) continue;
            found.Add(currency);
            at = currency.End - 1;
        }

        return found;
    }

    private static Found<string>? Mention(string text, int at)
    {
        if (OfSign(text[at]) is { } sign) return new(at, 1, sign);
        if (Match(text, at, Named) is { } word) return word;
        if (text[at] == '몇' && After(text, at + 1) is { } asked) return asked;
        return text[at] == '엔' && (at == 0 || text[at - 1] == ' ') && WordEnd.IsAt(text, at + 1) ? new(at, 1, "JPY") : null;
    }

    private static Found<string>? Match(string text, int at, WordIndex words) => words.At(text, at, StandsAlone);

    private static bool StandsAlone(string text, int at, string word)
    {
        var end = at + word.Length;
        if (char.IsAsciiLetter(word[0])) return (at == 0 || !char.IsAsciiLetter(text[at - 1])) && (end >= text.Length || !char.IsAsciiLetter(text[end]));
        return word != "원" || WonEnding.IsAt(text, end);
    }

    private static IEnumerable<(string Word, string Code)> Of(string code, params string[] words) => words.Select(w => (w, code));
}
