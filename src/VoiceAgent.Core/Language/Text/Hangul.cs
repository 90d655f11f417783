namespace VoiceAgent.Core.Language;

/// <summary>Tells Korean letters from others.</summary>
public static class Hangul
{
    /// <summary>Whether the character is a Hangul syllable.</summary>
    public static bool IsSyllable(char c) => c is >= '가' and <= '힣';

    /// <summary>Whether the character is a syllable or a letter standing alone (ㅇㅇ).</summary>
    public static bool IsLetter(char c) => IsSyllable(c) || c is >= 'ㄱ' and <= 'ㅣ' or >= '\u1100' and <= '\u11FF';

    /// <summary>Whether the text has any Hangul in it.</summary>
    public static bool IsIn(string text) => text.AsSpan().IndexOfAnyInRange('가', '힣') >= 0 || text.AsSpan().IndexOfAnyInRange('ㄱ', 'ㅣ') >= 0;
}
