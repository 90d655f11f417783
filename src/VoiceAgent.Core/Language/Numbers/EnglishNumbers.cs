namespace VoiceAgent.Core.Language;

/// <summary>Reads English numbers: two hundred and fifty thousand, 1.2 million, 5k, 1,500.50.</summary>
public static class EnglishNumbers
{
    /// <summary>The longest number that begins at an index, or null; an index inside a word begins none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Index into it.</param>
    public static NumberReading? Read(string text, int start) =>
        start < text.Length && char.IsAsciiLetterOrDigit(text[start]) && (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1]))
            ? new EnglishNumberReader(text, start).Read()
            : null;

    /// <summary>The whole text as a number, or null when it is anything else.</summary>
    public static decimal? Parse(string text)
    {
        var trimmed = text.Trim();
        return Read(trimmed, 0) is { } reading && reading.Length == trimmed.Length ? reading.Value : null;
    }
}
