namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>Cuts text into runs of characters.</summary>
internal static class RunFeatures
{
    /// <summary>Marks runs inside a word.</summary>
    public const uint OfWord = 100;

    /// <summary>Marks runs of a whole sentence.</summary>
    public const uint OfSentence = 200;

    /// <summary>Marks runs of single Hangul letters.</summary>
    public const uint OfJamo = 300;

    /// <summary>Adds every run of <paramref name="shortest"/> to <paramref name="longest"/> characters.</summary>
    public static void Read(scoped ReadOnlySpan<char> text, int shortest, int longest, uint kind, ref FeatureHashes hashes)
    {
        for (var length = shortest; length <= longest; length++)
        {
            for (var start = 0; start + length <= text.Length; start++)
                hashes.Add(FeatureHash.Of(text.Slice(start, length), kind + (uint)length));
        }
    }
}
