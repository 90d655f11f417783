namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>Brings a sentence into lower-case words with one space between them; figures all look alike, apostrophes vanish.</summary>
internal static class PlainText
{
    /// <summary>What is read of a sentence, in characters; the rest of a longer one says nothing new about what is wanted.</summary>
    public const int MaxLength = 1_000;

    /// <summary>Writes the plain form.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="plain">Room for as many characters as are read of it.</param>
    /// <returns>How many characters were written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> plain)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (c is '\'' or '’') continue;
            var one = Plain(c);
            if (one != ' ' || (length > 0 && plain[length - 1] != ' ')) plain[length++] = one;
        }

        return length > 0 && plain[length - 1] == ' ' ? length - 1 : length;
    }

    private static char Plain(char c) =>
        char.IsDigit(c) ? '0' : char.IsLetter(c) ? char.ToLowerInvariant(c) : c is '$' or '₩' or '€' or '£' or '%' ? c : ' ';
}
