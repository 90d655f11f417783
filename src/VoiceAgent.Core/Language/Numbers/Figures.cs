using System.Globalization;

namespace VoiceAgent.Core.Language;

/// <summary>Reads 1234, 1,234 and 1.5.</summary>
internal static class Figures
{
    /// <summary>The length of the run of figures at an index, its commas and decimals included.</summary>
    public static int Length(string text, int start)
    {
        var end = Digits(text, start);
        while (end < text.Length && text[end] == ',' && Digits(text, end + 1) == end + 4) end += 4;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1])) end = Digits(text, end + 1);
        return end - start;
    }

    /// <summary>The number that a run of figures is, or null when it is too large to be an amount.</summary>
    public static decimal? Value(ReadOnlySpan<char> run) =>
        run.Length <= 25 && decimal.TryParse(run, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value < NumberReading.Largest ? value : null;

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
