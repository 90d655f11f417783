namespace VoiceAgent.Core.Language;

/// <summary>Many words with a meaning each, looked up by their first letter; the longest that fits wins.</summary>
internal sealed class WordIndex
{
    private readonly Dictionary<char, (string Word, string Meaning)[]> byFirst;

    /// <summary>An index of the words; case makes no difference.</summary>
    public WordIndex(IEnumerable<(string Word, string Meaning)> words) => byFirst = words
        .GroupBy(w => char.ToLowerInvariant(w.Word[0]))
        .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ToArray());

    /// <summary>The longest word at an index of the text that fits there, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word must begin.</param>
    /// <param name="fits">Whether a word may stand there, given text, index and word.</param>
    public Found<string>? At(string text, int at, Func<string, int, string, bool> fits)
    {
        if (!byFirst.TryGetValue(char.ToLowerInvariant(text[at]), out var words)) return null;
        foreach (var (word, meaning) in words)
        {
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && fits(text, at, word))
                return new(at, word.Length, meaning);
        }

        return null;
    }
}
