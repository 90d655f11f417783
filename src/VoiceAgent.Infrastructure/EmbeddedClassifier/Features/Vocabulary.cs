namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

/// <summary>
/// The features that training has seen often enough, and how rare each was. A flat table that never changes: any number of
/// threads may look into it.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ulong[] table;
    private readonly int[] indices;
    private readonly float[] rarities;

    /// <summary>A vocabulary of these features; their order gives their index.</summary>
    /// <param name="hashes">The features, each once.</param>
    /// <param name="rarities">How much each counts: the square root of 1 + ln((1 + sentences) / (1 + sentences with it)).</param>
    /// <param name="unknownRarity">How much a feature counts that no sentence had.</param>
    public Vocabulary(ulong[] hashes, float[] rarities, float unknownRarity)
    {
        (Hashes, this.rarities, UnknownRarity) = (hashes, rarities, unknownRarity);
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2));
        (table, indices) = (new ulong[size], new int[size]);
        for (var i = 0; i < hashes.Length; i++) Put(hashes[i], i);
    }

    /// <summary>The features by index.</summary>
    public ulong[] Hashes { get; }

    /// <summary>How much a feature counts that no sentence had.</summary>
    public float UnknownRarity { get; }

    /// <summary>How many features there are.</summary>
    public int Count => Hashes.Length;

    /// <summary>How much each feature counts.</summary>
    public ReadOnlySpan<float> Rarities => rarities;

    /// <summary>A feature's index, or -1 for one that training has not seen.</summary>
    public int Find(ulong hash)
    {
        var slot = (int)hash & (table.Length - 1);
        while (table[slot] != hash)
        {
            if (table[slot] == 0) return -1;
            slot = (slot + 1) & (table.Length - 1);
        }

        return indices[slot];
    }

    private void Put(ulong hash, int index)
    {
        var slot = (int)hash & (table.Length - 1);
        while (table[slot] != 0) slot = (slot + 1) & (table.Length - 1);
        (table[slot], indices[slot]) = (hash, index);
    }
}
