using System.Runtime.InteropServices;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>Learns which features there are.</summary>
internal static class VocabularyBuilder
{
    /// <summary>A feature of one sentence alone helps nobody else's, and there are more of those than of all others.</summary>
    private const int FewestSentences = 2;

    /// <summary>The vocabulary of these sentences.</summary>
    /// <param name="texts">The normalised sentences.</param>
    /// <param name="features">Which families count.</param>
    /// <param name="most">The most features to keep: the rarest are left out first, all of one rarity together.</param>
    public static Vocabulary Build(IReadOnlyList<string> texts, FeatureSet features, int most)
    {
        var counts = Count(texts, features);
        var fewest = Fewest(counts, most);
        ulong[] kept = [.. counts.Where(c => c.Value.Sentences >= fewest).Select(c => c.Key)];
        float[] rarities = [.. kept.Select(hash => Rarity(texts.Count, counts[hash].Sentences))];
        return new(kept, rarities, Rarity(texts.Count, 0));
    }

    private static Dictionary<ulong, (int Sentences, int Last)> Count(IReadOnlyList<string> texts, FeatureSet features)
    {
        var counts = new Dictionary<ulong, (int Sentences, int Last)>();
        var hashes = new FeatureHashes();
        for (var i = 0; i < texts.Count; i++)
        {
            FeatureReader.Read(texts[i], features, ref hashes);
            for (var family = 0; family < FeatureSet.Families; family++) Count(hashes.Of((FeatureFamily)family), i + 1, counts);
        }

        hashes.Dispose();
        return counts;
    }

    private static void Count(ReadOnlySpan<ulong> hashes, int sentence, Dictionary<ulong, (int Sentences, int Last)> counts)
    {
        foreach (var hash in hashes)
        {
            ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _);
            if (seen.Last != sentence) seen = (seen.Sentences + 1, sentence);
        }
    }

    private static int Fewest(Dictionary<ulong, (int Sentences, int Last)> counts, int most)
    {
        var fewest = FewestSentences;
        while (counts.Values.Count(c => c.Sentences >= fewest) > most) fewest++;
        return fewest;
    }

    /// <summary>The root of the usual inverse document frequency: half as steep serves short sentences better.</summary>
    private static float Rarity(int sentences, int with) => MathF.Sqrt(1 + MathF.Log((1f + sentences) / (1 + with)));
}
