namespace VoiceAgent.Telephony.Rtp.Jitter;

/// <summary>Finds the period of speech at 8 kHz by normalised correlation, 66 to 200 Hz as in G.711 Appendix I.</summary>
internal static class PitchFinder
{
    /// <summary>Samples of the shortest period.</summary>
    public const int Shortest = 40;

    /// <summary>Samples of the longest period.</summary>
    public const int Longest = 120;

    private const int Window = 160;

    /// <summary>The period at the end of what was heard.</summary>
    /// <param name="heard">At least 280 samples, the newest at the end.</param>
    public static int Find(ReadOnlySpan<short> heard)
    {
        var newest = heard[^Window..];
        var (best, period) = (float.MinValue, Longest);
        for (var lag = Shortest; lag <= Longest; lag++)
        {
            var likeness = Likeness(newest, heard.Slice(heard.Length - Window - lag, Window));
            if (likeness > best) (best, period) = (likeness, lag);
        }

        return period;
    }

    /// <summary>The shift, within bounds, by which two stretches are most alike.</summary>
    /// <param name="fixedPart">The stretch that stays.</param>
    /// <param name="moving">A stretch as long as that and the greatest shift together.</param>
    /// <param name="least">The least shift.</param>
    /// <param name="most">The greatest.</param>
    public static int Align(ReadOnlySpan<short> fixedPart, ReadOnlySpan<short> moving, int least, int most)
    {
        var (best, shift) = (float.MinValue, most);
        for (var lag = least; lag <= most; lag++)
        {
            var likeness = Likeness(fixedPart, moving.Slice(lag, fixedPart.Length));
            if (likeness > best) (best, shift) = (likeness, lag);
        }

        return shift;
    }

    /// <summary>Normalised correlation, on every other sample.</summary>
    public static float Likeness(ReadOnlySpan<short> a, ReadOnlySpan<short> b)
    {
        var (product, energy) = (0f, 1f);
        for (var i = 0; i < a.Length; i += 2)
        {
            product += a[i] * (float)b[i];
            energy += b[i] * (float)b[i];
        }

        return product / MathF.Sqrt(energy);
    }
}
