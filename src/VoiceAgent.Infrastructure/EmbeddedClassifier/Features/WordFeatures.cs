using System.Buffers;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>Reads the families that are made of words.</summary>
internal static class WordFeatures
{
    /// <summary>Marks single words.</summary>
    public const uint Kind = 1;

    private const ulong Start = 77;
    private const ulong Close = 78;
    private const ulong Pair = 991;

    /// <summary>Of a longer sentence only so many words are paired: pairs grow with the square.</summary>
    private const int PairedWords = 40;

    /// <summary>Adds words, pairs and runs inside words.</summary>
    public static void Read(ReadOnlySpan<char> plain, FeatureSet features, ref FeatureHashes hashes)
    {
        var rented = ArrayPool<ulong>.Shared.Rent((plain.Length / 2) + 1);
        var words = rented.AsSpan(0, Hash(plain, rented));
        Words(words, ref hashes);
        hashes.End(FeatureFamily.Words);
        if (features.Strength(FeatureFamily.Pairs) > 0) Pairs(words[..Math.Min(words.Length, PairedWords)], ref hashes);
        hashes.End(FeatureFamily.Pairs);
        if (features.Strength(FeatureFamily.WordRuns) > 0) Runs(plain, ref hashes);
        hashes.End(FeatureFamily.WordRuns);
        ArrayPool<ulong>.Shared.Return(rented);
    }

    private static int Hash(ReadOnlySpan<char> plain, Span<ulong> words)
    {
        var count = 0;
        foreach (var word in plain.Split(' '))
        {
            if (!plain[word].IsEmpty) words[count++] = FeatureHash.Of(plain[word], Kind);
        }

        return count;
    }

    private static void Words(ReadOnlySpan<ulong> words, ref FeatureHashes hashes)
    {
        var previous = Start;
        foreach (var word in words)
        {
            hashes.Add(word);
            hashes.Add(FeatureHash.Join(previous, word));
            previous = word;
        }

        hashes.Add(FeatureHash.Join(previous, Close));
    }

    private static void Pairs(ReadOnlySpan<ulong> words, ref FeatureHashes hashes)
    {
        for (var first = 0; first < words.Length; first++)
        {
            for (var second = first + 2; second < words.Length; second++)
            {
                var (low, high) = (Math.Min(words[first], words[second]), Math.Max(words[first], words[second]));
                hashes.Add(FeatureHash.Join(FeatureHash.Join(Pair, low), high));
            }
        }
    }

    /// <summary>A word is read with a space at either end; the space alone says nothing and is no run.</summary>
    private static void Runs(ReadOnlySpan<char> plain, ref FeatureHashes hashes)
    {
        Span<char> edged = stackalloc char[PlainText.MaxLength + 2];
        foreach (var range in plain.Split(' '))
        {
            var word = plain[range];
            if (word.IsEmpty) continue;
            RunFeatures.Read(word, 1, 1, RunFeatures.OfWord, ref hashes);
            edged[0] = edged[word.Length + 1] = ' ';
            word.CopyTo(edged[1..]);
            RunFeatures.Read(edged[..(word.Length + 2)], 2, 5, RunFeatures.OfWord, ref hashes);
        }
    }
}
