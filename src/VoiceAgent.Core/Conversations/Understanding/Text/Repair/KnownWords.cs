using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The words that are right as they stand: those of the bank, and of sentences that people are known to say.</summary>
internal sealed class KnownWords
{
    private const int LongestWord = 6;

    private readonly HashSet<string> words = [.. DomainWords.Meant, .. DomainWords.Real];

    private readonly HashSet<string> english = new(DomainWords.English, StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> meant = [.. DomainWords.Meant];

    private readonly Dictionary<(char Syllable, int Index, int Length), List<string>> bySyllable = [];

    private readonly Dictionary<string, string> bySound = [];

    /// <summary>The bank's words and those of the sentences.</summary>
    public KnownWords(IEnumerable<string> sentences)
    {
        foreach (var word in sentences.SelectMany(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries))) Learn(word.Trim('.', ',', '?', '!'));
        foreach (var word in DomainWords.Meant) Index(word);
    }

    /// <summary>Whether it is a word, or the beginning of one, that people say so.</summary>
    public bool IsKnown(string word) => words.Contains(word);

    /// <summary>Whether it is English.</summary>
    public bool IsEnglish(string word) => english.Contains(word);

    /// <summary>The length of the longest of the bank's words that begins at an index; 0 when none does.</summary>
    public int LengthAt(string text, int at) => Longest(text, at, meant.Contains);

    /// <summary>The length of the longest known word that begins at an index; 0 when none does.</summary>
    public int KnownAt(string text, int at) => Longest(text, at, words.Contains);

    /// <summary>The one word of the bank nearest to what was said, or null when none is near enough or two are as near.</summary>
    /// <param name="said">Syllables.</param>
    /// <param name="limit">The greatest cost.</param>
    public string? Nearest(string said, double limit)
    {
        if (bySound.TryGetValue(said, out var heard)) return heard;
        var (best, cost, tie) = ((string?)null, limit + 1, false);
        foreach (var word in Candidates(said))
        {
            if (word == best || Slip.Cost(said, word, limit) is var c && (c > limit || c > cost)) continue;
            (best, tie, cost) = (word, Slip.Cost(said, word, limit) >= cost, Slip.Cost(said, word, limit));
        }

        return tie ? null : best;
    }

    private IEnumerable<string> Candidates(string said)
    {
        for (var i = 0; i < said.Length; i++)
            foreach (var word in bySyllable.GetValueOrDefault((said[i], i, said.Length)) ?? []) yield return word;
    }

    private static int Longest(string text, int at, Predicate<string> isWord)
    {
        for (var length = Math.Min(LongestWord, text.Length - at); length > 1; length--)
            if (isWord(text.Substring(at, length))) return length;
        return 0;
    }

    /// <summary>A known word's beginnings are known too: 알려주세요 makes 알려 and 알려주.</summary>
    private void Learn(string word)
    {
        if (word.Length > 1 && word.All(char.IsAsciiLetter)) english.Add(word);
        for (var length = 2; length <= word.Length; length++)
            if (Hangul.IsSyllable(word[0])) words.Add(word[..length]);
    }

    private void Index(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!bySyllable.TryGetValue((word[i], i, word.Length), out var list)) bySyllable[(word[i], i, word.Length)] = list = [];
            list.Add(word);
        }

        if (Heard(word) is var heard && heard != word) bySound.TryAdd(heard, word);
    }

    /// <summary>The word as it sounds where a final runs into a vowel: 잔액 is heard 자낵.</summary>
    private static string Heard(string word)
    {
        var heard = word.ToCharArray();
        for (var i = 0; i + 1 < heard.Length; i++)
        {
            var final = Jamo.Final(heard[i]) is > 0 and var f ? InitialOf(Jamo.FinalLetter(f)) : -1;
            if (final < 0 || Jamo.Initial(heard[i + 1]) != Jamo.SilentInitial) continue;
            heard[i + 1] = Jamo.Syllable(final, Jamo.Vowel(heard[i + 1]), Jamo.Final(heard[i + 1]));
            heard[i] = Jamo.Syllable(Jamo.Initial(heard[i]), Jamo.Vowel(heard[i]), 0);
        }

        return new(heard);
    }

    private static int InitialOf(char letter) => letter == 'ㅇ' ? -1 : Jamo.InitialIndex(letter);
}
