namespace VoiceAgent.Core.Language;

/// <summary>Finds what makes a number less than nothing: "-5만원", "마이너스 오만 원", "minus 500 won". A bank refuses such an amount, but must hear it.</summary>
internal static class MinusSign
{
    /// <summary>How many characters the sign at an index takes, the space behind it included; 0 when none stands there.</summary>
    public static int Length(string text, int at)
    {
        if (text[at] is not ('-' or '\u2212' or '\u2013' or '마' or 'm' or 'M' or 'n' or 'N')) return 0;
        return Sign.LengthAt(text, at);
    }

    /// <summary>"3-5만원" is a range and "엄마 - 5만원" a list.</summary>
    private static readonly Pattern Sign = new(
        @"[-\u2212\u2013]|마이너스\s?|(?:minus|negative)\s", ignoreCase: true, notAfter: @"[\p{L}0-9]", before: "[0-9₩$€¥£]|[일이삼사오육칠팔구십백천만억]|[a-z]");
}
