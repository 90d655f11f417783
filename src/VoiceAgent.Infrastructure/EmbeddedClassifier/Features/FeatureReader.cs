using System.Buffers;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>Reads the features of a sentence.</summary>
internal static class FeatureReader
{
    /// <summary>Reads all families that count.</summary>
    /// <param name="text">The normalised sentence; of a longer one the first <see cref="PlainText.MaxLength"/> characters are read.</param>
    /// <param name="features">Which families count.</param>
    /// <param name="hashes">Where the features go; what was in it is forgotten.</param>
    public static void Read(ReadOnlySpan<char> text, FeatureSet features, ref FeatureHashes hashes)
    {
        text = text[..Math.Min(text.Length, PlainText.MaxLength)];
        var rented = ArrayPool<char>.Shared.Rent((text.Length + 2) * (2 + JamoText.MostLetters));
        var plain = rented.AsSpan(0, text.Length + 1);
        var glued = rented.AsSpan(plain.Length, text.Length + 2);
        Read(plain[..PlainText.Write(text, plain)], glued, rented.AsSpan(plain.Length + glued.Length), features, ref hashes);
        ArrayPool<char>.Shared.Return(rented);
    }

    private static void Read(ReadOnlySpan<char> plain, Span<char> room, Span<char> jamoRoom, FeatureSet features, ref FeatureHashes hashes)
    {
        hashes.Clear();
        var glued = Glue(plain, room);
        var jamo = jamoRoom[..JamoText.Write(glued[1..^1], jamoRoom)];
        WordFeatures.Read(plain, features, ref hashes);
        if (features.Strength(FeatureFamily.SentenceRuns) > 0) RunFeatures.Read(glued, 1, 4, RunFeatures.OfSentence, ref hashes);
        hashes.End(FeatureFamily.SentenceRuns);
        if (features.Strength(FeatureFamily.Jamo) > 0) RunFeatures.Read(jamo, 3, 5, RunFeatures.OfJamo, ref hashes);
        hashes.End(FeatureFamily.Jamo);
        if (features.Strength(FeatureFamily.Edges) > 0) EdgeFeatures.Read(plain, glued[1..^1], jamo, ref hashes);
        hashes.End(FeatureFamily.Edges);
    }

    /// <summary>The sentence without its spaces, because Koreans space as they please, between marks for its ends.</summary>
    private static Span<char> Glue(ReadOnlySpan<char> plain, Span<char> room)
    {
        var length = 0;
        room[length++] = '^';
        foreach (var c in plain)
        {
            if (c != ' ') room[length++] = c;
        }

        room[length++] = '$';
        return room[..length];
    }
}
