using System.Buffers;
using System.Runtime.CompilerServices;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>The hashes of one sentence's features, family after family, in rented memory that is given back on <see cref="Dispose"/>.</summary>
internal ref struct FeatureHashes() : IDisposable
{
    private ulong[] items = ArrayPool<ulong>.Shared.Rent(1024);
    private int count;
    private Ends ends;

    /// <summary>Adds a feature to the family that is being read.</summary>
    public void Add(ulong hash)
    {
        if (count == items.Length) Grow();
        items[count++] = hash;
    }

    /// <summary>Says that every feature of a family has been added, and of those before it.</summary>
    public void End(FeatureFamily family) => ends[(int)family] = count;

    /// <summary>Forgets everything, to read another sentence.</summary>
    public void Clear() => count = 0;

    /// <summary>The features of a family, repeated ones repeatedly.</summary>
    public readonly ReadOnlySpan<ulong> Of(FeatureFamily family)
    {
        var start = family == 0 ? 0 : ends[(int)family - 1];
        return items.AsSpan(start, ends[(int)family] - start);
    }

    /// <inheritdoc/>
    public readonly void Dispose() => ArrayPool<ulong>.Shared.Return(items);

    private void Grow()
    {
        var larger = ArrayPool<ulong>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger, 0);
        ArrayPool<ulong>.Shared.Return(items);
        items = larger;
    }

    [InlineArray(FeatureSet.Families)]
    private struct Ends
    {
        private int end;
    }
}
