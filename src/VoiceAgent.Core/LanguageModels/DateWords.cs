using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>
/// Recognises words that name a time or an amount without a figure: 내일, 다음 주, next Friday, half.
/// They are compared as words and not reckoned out: a model that says 내일 for a date in the facts is dropped, right or wrong.
/// </summary>
internal static class DateWords
{
    /// <summary>The word that begins at an index, in lower case without spaces; or null.</summary>
    public static Found<string>? At(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return null;
        var length = (Hangul.IsSyllable(text[at]) ? Korean : English).LengthAt(text, at);
        return length > 0 ? new(at, length, Canonical(text.Substring(at, length))) : null;
    }

    private static string Canonical(string words) => words.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static readonly Pattern Korean = new(
        @"(?:(?:이번|다음|지난|저번|다다음|지지난) ?(?:주말|주|달|월|해|[월화수목금토일]요일)|[월화수목금토일]요일|오늘|내일|모레|글피|어제|그제|그저께|엊그제"
        + "|내년|작년|올해|내달|주말|월말|월초|연말|연초|말일|당일|익일|오전|오후|새벽|아침|점심|저녁|정오|자정|일주일|이틀|사흘|나흘|닷새|엿새|열흘|보름|절반|첫째|둘째|셋째)");

    private static readonly Pattern English = new(
        @"(?:(?:this|next|last) (?:week(?:end)?|month|year)|today|tomorrow|tonight|yesterday|weekend|noon|midnight|fortnight"
        + "|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|(?-i:May)|june|july|august|september|october|november|december"
        + "|half|quarter|dozen|twice|double|triple|couple|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)",
        ignoreCase: true,
        notBefore: "[A-Za-z]");
}
