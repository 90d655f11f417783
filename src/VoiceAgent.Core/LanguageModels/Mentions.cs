using System.Globalization;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>
/// Finds whatever in a reply could be taken for a figure: amounts, rates, counts, dates, and account or telephone numbers.
/// Each is brought into one form, so that 삼십만 원 and 300,000원 are the same. It rather finds one too many than one too few.
/// </summary>
internal static class Mentions
{
    /// <summary>All mentions in a text, in order.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (At(text, at) is not { } mention) continue;
            yield return mention.Value;
            at = mention.End - 1;
        }
    }

    /// <summary>The mention that begins at an index, or null.</summary>
    public static Found<string>? At(string text, int at) =>
        DateWords.At(text, at) ?? Code(text, at) ?? Marked(text, at) ?? Plain(text, at) ?? Native(text, at);

    /// <summary>The one form of a number with its unit: <c>300000 KRW</c>, <c>3.25 %</c>, <c>12 일</c>.</summary>
    public static string Claim(decimal value, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{value:0.############} {unit}").TrimEnd();

    /// <summary>Groups of figures (accounts, telephones, ISO dates, times of day) and figures spoken one by one.</summary>
    private static Found<string>? Code(string text, int at)
    {
        if (at > 0 && char.IsAsciiDigit(text[at - 1])) return null;
        if (Groups.LengthAt(text, at) is > 0 and var groups) return new(at, groups, $"#{string.Concat(text.Substring(at, groups).Where(c => !IsSeparator(c)))}");
        if (Long.LengthAt(text, at) is > 0 and var run && Units.After(text, at + run) is null) return new(at, run, $"#{text.Substring(at, run)}");
        return SpokenCode.LengthAt(text, at) is > 0 and var spoken ? new(at, spoken, $"#{SpokenDigits.Read(text.Substring(at, spoken))}") : null;
    }

    /// <summary>A sign or code before the figures: ₩300,000, USD 500.</summary>
    private static Found<string>? Marked(string text, int at)
    {
        var currency = Currencies.OfSign(text[at]) is { } sign ? new Found<string>(at, 1, sign) : Currencies.At(text, at);
        if (currency is not { } mark || Read(text, SkipSpace(text, mark.End)) is not { HasFigures: true } number) return null;
        var end = Units.After(text, number.End) is { } unit && unit.Value == mark.Value ? unit.End : number.End;
        return new(at, end - at, Claim(number.Value, mark.Value));
    }

    private static Found<string>? Plain(string text, int at)
    {
        if (Read(text, at) is not { } number) return null;
        var unit = Units.After(text, number.End);
        if (!IsMeant(text, number, unit)) return null;
        return new(at, (unit?.End ?? number.End) - at, Claim(number.Value, unit?.Value ?? ""));
    }

    /// <summary>이 and 일 are words more often than numbers, and so is "one": without figures a number needs a unit or more parts.</summary>
    private static bool IsMeant(string text, NumberReading number, Found<string>? unit)
    {
        if (number.HasFigures) return true;
        if (char.IsAsciiLetter(text[number.Start])) return unit is not null || number.Value != 1;
        if (string.CompareOrdinal(text, number.Start, "이번", 0, 2) == 0) return false;
        return (number.HasUnits && number.Parts > 1) || (unit is not null && (number.HasUnits || IsWordStart(text, number.Start)));
    }

    /// <summary>Korea's own numerals: 서른 개, 두 번, 다섯. 한 번 is left out: it says "please" as often as "once".</summary>
    private static Found<string>? Native(string text, int at)
    {
        if (!IsWordStart(text, at) || NativeNumber.LengthAt(text, at) is not (> 0 and var length)) return null;
        var word = text.Substring(at, length);
        if (KoreanNumbers.Parse(word) is not { } value) return null;
        var unit = Units.After(text, at + length);
        if (unit is null ? !StandsAlone.IsMatch(word) : value == 1 && unit.Value.Value == "번") return null;
        return new(at, (unit?.End ?? at + length) - at, Claim(value, unit?.Value ?? ""));
    }

    private static NumberReading? Read(string text, int at)
    {
        var korean = KoreanNumbers.Read(text, at);
        var english = EnglishNumbers.Read(text, at);
        return english is { } e && (korean is null || e.Length > korean.Value.Length) ? english : korean;
    }

    private static int SkipSpace(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static bool IsWordStart(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static bool IsSeparator(char c) => c is '-' or '–' or ':' or '/' or '.';

    private static readonly Pattern Groups = new(@"[\d*]+(?:(?:[-–:/][\d*]+)+|(?:\.[\d*]+){2,})");

    private static readonly Pattern Long = new(@"0\d+|\d{8,}|\d*\*[\d*]*", notBefore: @"[\d,.]*\d");

    private static readonly Pattern SpokenCode = new("[영공일이삼사오육륙칠팔구](?:[ -]?[영공일이삼사오육륙칠팔구]){2,}", notBefore: "[십백천만억]");

    private static readonly Pattern NativeNumber = new("(?:(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|한|두|세|네)?|스무|하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|한|두|세|네|석|넉)");

    private static readonly Pattern StandsAlone = new("하나$|둘$|셋$|넷$|다섯$|여섯$|일곱$|여덟$|아홉$|^(?:스물|서른|마흔|쉰|예순|일흔|여든|아흔)$");
}
