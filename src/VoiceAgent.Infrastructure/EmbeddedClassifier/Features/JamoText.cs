namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>
/// Takes Hangul syllables apart into their letters, so that 보내 and 보낼 share most of what they are. A syllable without a final
/// consonant gets a filler in its place: where syllables begin stays to be seen.
/// </summary>
internal static class JamoText
{
    /// <summary>The most letters that a character becomes.</summary>
    public const int MostLetters = 3;

    private const char FirstSyllable = '\uAC00';
    private const char LastSyllable = '\uD7A3';
    private const int Finals = 28;
    private const int Vowels = 21;

    /// <summary>Writes the letters of a text without spaces; other characters stay as they are.</summary>
    /// <returns>How many letters were written; 0 when there is no Hangul syllable in the text.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> letters)
    {
        if (!text.ContainsAnyInRange(FirstSyllable, LastSyllable)) return 0;
        var length = 0;
        foreach (var c in text)
        {
            if (c is >= FirstSyllable and <= LastSyllable) length += Split(c - FirstSyllable, letters[length..]);
            else letters[length++] = c;
        }

        return length;
    }

    private static int Split(int syllable, Span<char> letters)
    {
        letters[0] = (char)('\u1100' + (syllable / (Vowels * Finals)));
        letters[1] = (char)('\u1161' + (syllable / Finals % Vowels));
        letters[2] = syllable % Finals is var final and > 0 ? (char)('\u11A7' + final) : '_';
        return MostLetters;
    }
}
