using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>What may stand behind a number and says what it counts: a currency, a percent sign, a counter or a span of time.</summary>
internal static class Units
{
    /// <summary>The unit behind an index in its one form (KRW, %, 일, day), one space allowed before it; or null.</summary>
    public static Found<string>? After(string text, int start)
    {
        if (Currencies.After(text, start) is { } currency) return currency;
        if (start >= text.Length) return null;
        var length = Math.Max(Counters.LengthAt(text, start), EnglishWords.LengthAt(text, start));
        return length > 0 ? new(start, length, Canonical(text.Substring(start, length).TrimStart())) : null;
    }

    private static string Canonical(string unit) => unit.ToLowerInvariant() switch
    {
        "%" or "％" or "퍼센트" or "프로" or "percent" or "per cent" => "%",
        "달" => "개월",
        "주일" => "주",
        "st" or "nd" or "rd" or "th" => "th",
        "am" or "a.m" => "am",
        "pm" or "p.m" => "pm",
        var word => char.IsAsciiLetter(word[0]) ? word.TrimEnd('s') : word,
    };

    private static readonly Pattern Counters = new(
        @" ?(?:%|％|퍼센트|프로|개월|달|년|월|일|시간|시|분|초|주일|주|번째|번|회|건|개|가지|명|장|살|세|곳|차례|자리|배|잔|알|정|끼|층|호)");

    private static readonly Pattern EnglishWords = new(
        @" ?(?:percent|per cent|days?|weeks?|months?|years?|hours?|minutes?|seconds?|times?|a\.?m|p\.?m|st|nd|rd|th)", ignoreCase: true, notBefore: "[A-Za-z]");
}
