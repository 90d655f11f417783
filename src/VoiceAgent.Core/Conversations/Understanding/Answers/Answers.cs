using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Reads short answers by rule. An answer must be the whole utterance: "네 그런데 수수료는요" is no yes, and
/// "그만 살고 싶어" is no wish to stop a dialog.
/// </summary>
public static class Answers
{
    /// <summary>What the utterance answers, or <see cref="Answer.None"/>.</summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="confirming">Whether a yes or a no is awaited: then "보내 주세요" and "go ahead" are a yes.</param>
    public static Answer Read(string text, bool confirming)
    {
        var words = Words(text);
        if (words.Length is 0 or > 60) return Answer.None;
        return Hangul.IsIn(words) ? KoreanAnswers.Read(words, confirming) : EnglishAnswers.Read(words, confirming);
    }

    /// <summary>The text in lower case with punctuation taken for spaces.</summary>
    private static string Words(string text)
    {
        var chars = text.Select(c => char.IsPunctuation(c) && c != '\'' ? ' ' : char.ToLowerInvariant(c)).ToArray();
        return string.Join(' ', new string(chars).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
