namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>
/// Reads how a sentence begins and ends: in Korean the last syllables say whether it tells, asks or commands, and the last
/// syllable together with a question word, wherever that stands, says what is asked.
/// </summary>
internal static class EdgeFeatures
{
    private const uint Ending = 400;
    private const uint Beginning = 500;
    private const int LongestEnding = 8;
    private const int LongestBeginning = 4;
    private const int LongestCounted = 12;
    private const ulong LastWord = 601;
    private const ulong FirstWord = 602;
    private const ulong Length = 603;
    private const ulong WordWithEnd = 604;

    /// <summary>Adds endings by letter, beginnings by syllable, the outer words, the length, and each word with the last syllable.</summary>
    public static void Read(ReadOnlySpan<char> plain, ReadOnlySpan<char> glued, ReadOnlySpan<char> jamo, ref FeatureHashes hashes)
    {
        if (glued.IsEmpty) return;
        var letters = jamo.IsEmpty ? glued : jamo;
        for (var length = 1; length <= Math.Min(LongestEnding, letters.Length); length++) hashes.Add(FeatureHash.Of(letters[^length..], Ending + (uint)length));
        for (var length = 1; length <= Math.Min(LongestBeginning, glued.Length); length++) hashes.Add(FeatureHash.Of(glued[..length], Beginning + (uint)length));
        ReadWords(plain, glued[^1], ref hashes);
    }

    private static void ReadWords(ReadOnlySpan<char> plain, char last, ref FeatureHashes hashes)
    {
        var count = 0UL;
        var word = 0UL;
        foreach (var range in plain.Split(' '))
        {
            word = FeatureHash.Of(plain[range], WordFeatures.Kind);
            if (count++ == 0) hashes.Add(FeatureHash.Join(FirstWord, word));
            hashes.Add(FeatureHash.Join(WordWithEnd, FeatureHash.Join(word, last)));
        }

        hashes.Add(FeatureHash.Join(LastWord, word));
        hashes.Add(FeatureHash.Join(Length, Math.Min(count, LongestCounted)));
    }
}
