namespace VoiceAgent.Infrastructure.MicrosoftMl;

/// <summary>An utterance as numbers: which known features it has, and how strongly. Words and characters each have length one.</summary>
/// <param name="Indices">Indices into the vocabulary, ascending.</param>
/// <param name="Weights">The strength of each.</param>
internal readonly record struct FeatureVector(int[] Indices, float[] Weights)
{
    /// <summary>Counts the features of a text that the vocabulary knows.</summary>
    public static FeatureVector Of(string text, IReadOnlyDictionary<ulong, int> vocabulary)
    {
        var hashes = new List<ulong>(text.Length * 5);
        var words = NgramFeatures.Hash(text, hashes);
        var counts = new SortedDictionary<int, float>();
        Count(hashes, 0, words, vocabulary, counts);
        Count(hashes, words, hashes.Count, vocabulary, counts);
        return new([.. counts.Keys], [.. counts.Values]);
    }

    /// <summary>How strongly one feature counts among so many of its sort.</summary>
    public static float Strength(int count) => 1 / MathF.Sqrt(Math.Max(1, count));

    private static void Count(List<ulong> hashes, int from, int to, IReadOnlyDictionary<ulong, int> vocabulary, SortedDictionary<int, float> counts)
    {
        var strength = Strength(to - from);
        for (var i = from; i < to; i++)
        {
            if (vocabulary.TryGetValue(hashes[i], out var index)) counts[index] = counts.GetValueOrDefault(index) + strength;
        }
    }
}
