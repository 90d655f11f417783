using System.Text;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Joins what was typed with a space behind every syllable: 엄 마 한 테 오 만 원.</summary>
internal static class SpacedOut
{
    // 이 돈 좀 더 and 그 집 앞 are single syllables too.
    private const int Fewest = 4;

    /// <summary>The text with runs of single syllables joined, when it is little else.</summary>
    public static string Join(string text)
    {
        var words = text.Split(' ');
        if (words.Length < Fewest || words.Count(IsSyllable) * 5 < words.Length * 4) return text;
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && !(IsSyllable(words[i]) && IsSyllable(words[i - 1]))) joined.Append(' ');
            joined.Append(words[i]);
        }

        return joined.ToString();
    }

    private static bool IsSyllable(string word) => word.Length == 1 && Hangul.IsSyllable(word[0]);
}
