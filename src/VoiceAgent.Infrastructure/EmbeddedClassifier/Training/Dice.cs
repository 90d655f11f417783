namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>Chance that comes out the same on every machine and every version of the runtime (xorshift64*).</summary>
/// <param name="seed">Where it begins; not 0.</param>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 up to, but not, 1.</summary>
    public float Next() => (Roll() >> 40) * (1f / (1 << 24));

    /// <summary>Puts the items into an order of chance.</summary>
    public void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = (int)(Roll() % (ulong)(i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Roll()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 2685821657736338717UL;
    }
}
