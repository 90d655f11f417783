namespace VoiceAgent.Telephony.Rtp.Jitter;

/// <summary>Plays a stretch of sound a pitch period shorter or longer, when play-out has run behind or ahead of where it should be.</summary>
internal sealed class TimeStretcher(SampleRing ring, LossConcealer concealer)
{
    // Ahead or behind by less than this is left alone: 8 ms, a little more than the shortest period.
    private const int Tolerance = 64;
    private const int Far = 40 * 8;
    private const int Rest = 100 * 8;
    private const int Likeness = 80;

    private readonly short[] _room = new short[JitterBuffer.LongestRead + PitchFinder.Longest];
    private int _rested;

    /// <summary>Reads as much as is asked for from more or fewer samples.</summary>
    /// <param name="output">Gets the sound.</param>
    /// <param name="at">Where play-out is.</param>
    /// <param name="end">Where what has come ends.</param>
    /// <param name="behind">By how much play-out is later than wanted; negative: earlier.</param>
    /// <returns>How many samples were taken; 0 when nothing is to be done, or cannot be.</returns>
    public int TryRead(Span<short> output, long at, long end, int behind)
    {
        _rested += output.Length;
        var away = Math.Abs(behind);
        if (away < Tolerance || (away < Far && _rested < Rest)) return 0;
        var taken = behind > 0 ? Shorten(output, at, end, away) : Lengthen(output, at, away);
        if (taken != 0) _rested = 0;
        return taken;
    }

    private int Shorten(Span<short> output, long at, long end, int away)
    {
        var most = Math.Min(Math.Min(PitchFinder.Longest, away), output.Length);
        if (at + output.Length + most > end || !TryCopy(at, output.Length + most, out var from)) return 0;
        var lag = PitchFinder.Align(from[..Math.Min(Likeness, output.Length)], from, PitchFinder.Shortest, most);
        Fade(from[..lag], from.Slice(lag, lag), output);
        from[(2 * lag)..(output.Length + lag)].CopyTo(output[lag..]);
        return Heard(output, at, output.Length + lag);
    }

    private int Lengthen(Span<short> output, long at, int away)
    {
        var most = Math.Min(Math.Min(PitchFinder.Longest, away), output.Length - 8);
        if (most < PitchFinder.Shortest || !TryCopy(at, output.Length, out var from)) return 0;
        var lag = BestRepeat(from, most);
        Fade(from[..lag], concealer.History[^lag..], output);
        from[..(output.Length - lag)].CopyTo(output[lag..]);
        return Heard(output, at, output.Length - lag);
    }

    private bool TryCopy(long at, int count, out Span<short> samples)
    {
        samples = _room.AsSpan(0, count);
        if (ring.Run(at, count, out var present) < count || !present) return false;
        ring.Copy(at, samples);
        return true;
    }

    private int Heard(Span<short> output, long at, int taken)
    {
        ring.Drop(at, taken);
        concealer.Hear(output);
        return taken;
    }

    // The newest samples heard, moved by a lag, should look like what comes next.
    private int BestRepeat(ReadOnlySpan<short> next, int most)
    {
        var history = concealer.History;
        var (best, lag) = (float.MinValue, most);
        for (var candidate = PitchFinder.Shortest; candidate <= most; candidate++)
        {
            var likeness = PitchFinder.Likeness(next[..candidate], history[^candidate..]);
            if (likeness > best) (best, lag) = (likeness, candidate);
        }

        return lag;
    }

    private static void Fade(ReadOnlySpan<short> from, ReadOnlySpan<short> to, Span<short> output)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var weight = (i + 0.5f) / from.Length;
            output[i] = (short)(from[i] * (1 - weight) + to[i] * weight);
        }
    }
}
