using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Language;

/// <summary>Finds what makes a number less than nothing: "-5만원", "마이너스 오만 원", "minus 500 won". A bank refuses such an amount, but must hear it.</summary>
internal static partial class MinusSign
{
    /// <summary>How many characters the sign at an index takes, the space behind it included; 0 when none stands there.</summary>
    public static int Length(string text, int at)
    {
        if (text[at] is not ('-' or '\u2212' or '\u2013' or '마' or 'm' or 'M' or 'n' or 'N')) return 0;
        var match = Sign().Match(text, at);
        return match.Success ? match.Length : 0;
    }

    /// <summary>"3-5만원" is a range and "엄마 - 5만원" a list.</summary>
    [GeneratedRegex(@"\G(?<![\p{L}0-9])(?:[-\u2212\u2013](?=[^\s])|마이너스\s?|(?:minus|negative)\s)(?=[0-9₩$€¥£]|[일이삼사오육칠팔구십백천만억]|[a-z]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sign();
}
