using System.Numerics;
using System.Runtime.InteropServices;

namespace VoiceAgent.Telephony.Rtp.Jitter;

/// <summary>
/// Learns how punctual packets are: the least transit time of the last seconds (which also follows a skewed clock), and how much later than
/// that nearly all come. All times are counts of 125 µs, as RTP counts at 8 kHz; a transit is an arrival less its timestamp.
/// </summary>
internal sealed class ArrivalEstimator
{
    private const int BinWidth = 32;
    private const int Buckets = 5;
    private const long BucketLength = 2 * 8000;
    private const float Memory = 0.996f;
    private const float Punctual = 0.98f;

    private readonly float[] _bins = new float[64];
    private readonly long[] _least = new long[Buckets];
    private long _bucket;
    private int _packets;

    public ArrivalEstimator() => Reset();

    /// <summary>The least transit seen lately.</summary>
    public long LeastTransit { get; private set; }

    /// <summary>Within how much of the least transit nearly all packets come.</summary>
    public int Spread { get; private set; }

    public void Reset()
    {
        (_packets, Spread) = (0, 0);
        Array.Clear(_bins);
        Array.Fill(_least, long.MaxValue);
    }

    /// <summary>Learns from a packet.</summary>
    /// <param name="transit">Its arrival less its timestamp.</param>
    /// <param name="arrived">When it came.</param>
    public void Observe(long transit, long arrived)
    {
        Remember(transit, arrived / BucketLength);
        // At the start every packet counts alike, so that the first ones decide quickly.
        var keep = Math.Min(Memory, _packets / (_packets + 1f));
        _packets++;
        Fade(keep);
        _bins[Math.Clamp((transit - LeastTransit) / BinWidth, 0, _bins.Length - 1)] += 1 - keep;
        Spread = Quantile();
    }

    private void Remember(long transit, long bucket)
    {
        if (_packets == 0) _bucket = bucket;
        for (; _bucket < bucket; _bucket++)
        {
            _least[(_bucket + 1) % Buckets] = long.MaxValue;
            if (bucket - _bucket > 2 * Buckets) _bucket = bucket - Buckets;
        }

        ref var least = ref _least[_bucket % Buckets];
        least = Math.Min(least, transit);
        LeastTransit = long.MaxValue;
        foreach (var one in _least) LeastTransit = Math.Min(LeastTransit, one);
    }

    private void Fade(float keep)
    {
        foreach (ref var some in MemoryMarshal.Cast<float, Vector<float>>(_bins.AsSpan())) some *= keep;
    }

    private int Quantile()
    {
        var sum = 0f;
        for (var i = 0; i < _bins.Length; i++)
            if ((sum += _bins[i]) >= Punctual) return (i + 1) * BinWidth;
        return _bins.Length * BinWidth;
    }
}
