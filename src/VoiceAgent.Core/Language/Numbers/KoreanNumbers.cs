namespace VoiceAgent.Core.Language;

/// <summary>Reads Korean numbers: 삼십오만 이천, 5만5천, 1억 2천만, 1.5억, 십오, 스물다섯.</summary>
public static class KoreanNumbers
{
    /// <summary>The longest number that begins at an index, or null; inside figures none begins.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Index into it.</param>
    public static NumberReading? Read(string text, int start) =>
        start < text.Length && IsStart(text[start]) && !IsInsideFigures(text, start) ? new KoreanNumberReader(text, start).Read() : null;

    /// <summary>The whole text as a number: figures, Sino-Korean or native; null when it is anything else.</summary>
    public static decimal? Parse(string text)
    {
        var trimmed = text.Trim();
        if (Read(trimmed, 0) is { } reading && reading.Length == trimmed.Length) return reading.Value;
        return KoreanNumerals.Native(trimmed.Replace(" ", "", StringComparison.Ordinal));
    }

    private static bool IsInsideFigures(string text, int at) => at > 0 && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at - 1]);

    private static bool IsStart(char c) =>
        char.IsAsciiDigit(c) || KoreanNumerals.Digit(c) is not null || KoreanNumerals.Small(c) is not null || KoreanNumerals.Large(c) is not null;
}
