using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Rtp.Jitter;

/// <summary>
/// Samples by their timestamp, half a second of them. Packets of any length may come in any order, twice or overlapping: each sample has its place.
/// </summary>
internal sealed class SampleRing
{
    /// <summary>Samples there is room for.</summary>
    public const int Capacity = 4096;

    // No G.711 code decodes to this.
    private const short Absent = short.MinValue;

    private readonly short[] _samples = new short[Capacity];

    public SampleRing() => Clear();

    public void Clear() => Array.Fill(_samples, Absent);

    /// <summary>Writes decoded samples from a timestamp on.</summary>
    public void Write(long timestamp, AudioCodec codec, ReadOnlySpan<byte> codes)
    {
        var at = (int)(timestamp & (Capacity - 1));
        var first = Math.Min(codes.Length, Capacity - at);
        G711.Decode(codec, codes[..first], _samples.AsSpan(at));
        G711.Decode(codec, codes[first..], _samples);
    }

    /// <summary>How many samples from a timestamp on are there without a gap, or are absent without one that is there.</summary>
    public int Run(long timestamp, int most, out bool present)
    {
        var at = (int)(timestamp & (Capacity - 1));
        present = _samples[at] != Absent;
        var first = Math.Min(most, Capacity - at);
        var length = Run(_samples.AsSpan(at, first), present);
        return length < first ? length : first + Run(_samples.AsSpan(0, most - first), present);
    }

    /// <summary>Copies samples that are there.</summary>
    public void Copy(long timestamp, Span<short> samples)
    {
        var at = (int)(timestamp & (Capacity - 1));
        var first = Math.Min(samples.Length, Capacity - at);
        _samples.AsSpan(at, first).CopyTo(samples);
        _samples.AsSpan(0, samples.Length - first).CopyTo(samples[first..]);
    }

    /// <summary>Throws samples away, to make room for what has the same place half a second later.</summary>
    public void Drop(long timestamp, int count)
    {
        var at = (int)(timestamp & (Capacity - 1));
        var first = Math.Min(count, Capacity - at);
        _samples.AsSpan(at, first).Fill(Absent);
        _samples.AsSpan(0, count - first).Fill(Absent);
    }

    private static int Run(ReadOnlySpan<short> samples, bool present)
    {
        var other = present ? samples.IndexOf(Absent) : samples.IndexOfAnyExcept(Absent);
        return other < 0 ? samples.Length : other;
    }
}
