using System.Runtime.CompilerServices;

namespace VoiceAgent.Infrastructure.MicrosoftMl;

/// <summary>
/// Cuts an utterance into what the classifier counts: words one by one and two by two, and runs of one to four characters
/// with spaces left out, because Koreans space as they please. Figures all look alike.
/// </summary>
internal static class NgramFeatures
{
    private const int LongestRun = 4;
    private const uint WordSeed = 0x57_0000;
    private const uint RunSeed = 0x43_0000;

    /// <summary>Adds a hash for each feature of the text, repeated ones repeatedly: first those of words, then those of characters.</summary>
    /// <returns>How many of them are of words.</returns>
    public static int Hash(string text, List<ulong> hashes)
    {
        var plain = Plain(text);
        Words(plain, hashes);
        var words = hashes.Count;
        Runs(plain.Replace(" ", "", StringComparison.Ordinal), hashes);
        return words;
    }

    private static string Plain(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = One(source[i]);
    });

    private static char One(char c) =>
        char.IsDigit(c) ? '0' : char.IsLetter(c) ? char.ToLowerInvariant(c) : c is '$' or '₩' or '%' ? c : ' ';

    private static void Words(string plain, List<ulong> hashes)
    {
        var previous = WordSeed + 1UL;
        foreach (var range in plain.AsSpan().Split(' '))
        {
            if (plain.AsSpan(range).IsEmpty) continue;
            var word = Of(plain.AsSpan(range), WordSeed);
            hashes.Add(word);
            hashes.Add(Mix(previous, word));
            previous = word;
        }

        hashes.Add(Mix(previous, WordSeed + 2UL));
    }

    private static void Runs(string glued, List<ulong> hashes)
    {
        var edged = $"^{glued}$";
        for (var length = 1; length <= LongestRun; length++)
        {
            for (var i = 0; i + length <= edged.Length; i++) hashes.Add(Of(edged.AsSpan(i, length), RunSeed + (uint)length));
        }
    }

    /// <summary>FNV-1a over UTF-16 units.</summary>
    private static ulong Of(ReadOnlySpan<char> text, uint seed)
    {
        var hash = 14695981039346656037UL ^ seed;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong a, ulong b) => ((a ^ (b * 0x9E3779B97F4A7C15UL)) * 1099511628211UL) ^ (b >> 29);
}
