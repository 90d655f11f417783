using System.Buffers;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>
/// A sentence as numbers: which features of the vocabulary it has, and how strongly; of length one. Lives in rented memory that is
/// given back on <see cref="Dispose"/>, and may be read into again and again.
/// </summary>
internal ref struct SentenceVector() : IDisposable
{
    private FeatureHashes hashes = new();
    private int[] indices = ArrayPool<int>.Shared.Rent(1024);
    private float[] values = ArrayPool<float>.Shared.Rent(1024);
    private int count;

    /// <summary>Indices into the vocabulary; within a family ascending, and none twice.</summary>
    public readonly ReadOnlySpan<int> Indices => indices.AsSpan(0, count);

    /// <summary>The strength of each.</summary>
    public readonly ReadOnlySpan<float> Values => values.AsSpan(0, count);

    /// <summary>How much of what the words weigh was seen in training, from 0 to 1: of a strange sentence little.</summary>
    public float KnownWords { get; private set; }

    /// <summary>Reads a normalised sentence.</summary>
    public void Read(ReadOnlySpan<char> text, Vocabulary vocabulary, FeatureSet features)
    {
        FeatureReader.Read(text, features, ref hashes);
        (count, KnownWords) = (0, 0);
        for (var family = FeatureFamily.Words; (int)family < FeatureSet.Families; family++) Read(family, features.Strength(family), vocabulary);
        Scale(0, 1);
    }

    /// <inheritdoc/>
    public readonly void Dispose()
    {
        hashes.Dispose();
        ArrayPool<int>.Shared.Return(indices);
        ArrayPool<float>.Shared.Return(values);
    }

    private void Read(FeatureFamily family, float strength, Vocabulary vocabulary)
    {
        var features = hashes.Of(family);
        MakeRoom(features.Length);
        var start = count;
        var known = Find(features, vocabulary);
        Merge(indices.AsSpan(start, known), vocabulary);
        if (family == FeatureFamily.Words) KnownWords = Share(start, (features.Length - known) * vocabulary.UnknownRarity * vocabulary.UnknownRarity);
        Scale(start, strength);
    }

    /// <summary>Puts the indices of known features behind those that are there, and says how many.</summary>
    private readonly int Find(ReadOnlySpan<ulong> features, Vocabulary vocabulary)
    {
        var end = count;
        foreach (var hash in features)
        {
            var index = vocabulary.Find(hash);
            if (index >= 0) indices[end++] = index;
        }

        indices.AsSpan(count, end - count).Sort();
        return end - count;
    }

    /// <summary>Counts equal indices together.</summary>
    private void Merge(ReadOnlySpan<int> sorted, Vocabulary vocabulary)
    {
        var rarities = vocabulary.Rarities;
        for (var i = 0; i < sorted.Length;)
        {
            var (index, times) = (sorted[i], 0);
            for (; i < sorted.Length && sorted[i] == index; i++) times++;
            (indices[count], values[count++]) = (index, times * rarities[index]);
        }
    }

    private readonly float Share(int start, float unknown)
    {
        var known = Square(start);
        return known / (known + unknown + 1e-9f);
    }

    private readonly float Square(int start) => System.Numerics.Tensors.TensorPrimitives.SumOfSquares<float>(values.AsSpan(start, count - start));

    private readonly void Scale(int start, float length)
    {
        var square = Square(start);
        var part = values.AsSpan(start, count - start);
        if (square > 0) System.Numerics.Tensors.TensorPrimitives.Multiply(part, length / MathF.Sqrt(square), part);
    }

    private void MakeRoom(int more)
    {
        if (count + more <= indices.Length && count + more <= values.Length) return;
        indices = Larger(indices, count + more);
        values = Larger(values, count + more);
    }

    private readonly T[] Larger<T>(T[] rented, int length)
    {
        var larger = ArrayPool<T>.Shared.Rent(length * 2);
        rented.AsSpan(0, count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(rented);
        return larger;
    }
}
