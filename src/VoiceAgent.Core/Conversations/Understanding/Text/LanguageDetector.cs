using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds the language that a person has changed to.</summary>
public static class LanguageDetector
{
    /// <summary>
    /// <c>ko</c> for anything with Hangul, <c>en</c> for an English word or sentence; a bare number, an emoji or an
    /// abbreviation that Koreans write too (OTP, ATM, KB) keeps the current language.
    /// </summary>
    /// <param name="text">The utterance.</param>
    /// <param name="current">The language so far.</param>
    public static string Detect(string text, string current)
    {
        if (Hangul.IsIn(text)) return "ko";
        return HasEnglishWord(text) ? "en" : current;
    }

    /// <summary>A word in lower case of two letters or more is English; capitals alone are an abbreviation unless three stand together.</summary>
    private static bool HasEnglishWord(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Any(IsEnglishWord) || words.Count(w => w.Length > 1 && w.All(char.IsAsciiLetterUpper)) > 2;
    }

    private static bool IsEnglishWord(string word)
    {
        var letters = word.Where(char.IsAsciiLetter).ToArray();
        return letters.Length > 1 && letters.Length * 2 > word.Length && letters.Any(char.IsAsciiLetterLower)
            && !IsKoreansEnglish(word);
    }

    /// <summary>What a Korean types in Latin letters: ok, otp.</summary>
    private static bool IsKoreansEnglish(string word) => word.ToUpperInvariant().Trim('.', '!', '?') is "OK" or "OTP" or "ATM" or "KB" or "PIN" or "ARS";
}
