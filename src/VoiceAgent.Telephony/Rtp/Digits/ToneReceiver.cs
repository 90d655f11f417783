using System.Runtime.Intrinsics;

namespace VoiceAgent.Telephony.Rtp.Digits;

/// <summary>
/// Hears digits as tones (ITU-T Q.24), for other ends that send no events: Goertzel's filters at the eight frequencies over 12.75 ms. A digit is
/// two tones of like loudness that hold nearly all the power, twice running; that speech is none is what the bounds are for.
/// </summary>
internal sealed class ToneReceiver
{
    private const int Block = 102;
    private const int BlocksToHear = 2;
    private const int BlocksToForget = 2;
    private const double LeastPower = 1e5;
    private const double LeastShare = 0.8;
    private const double Twist = 6.3;
    private const double Dominance = 8;

    private static readonly Vector256<float> Coefficients = Vector256.Create([.. Digit.Frequencies.Select(frequency => (float)(2 * Math.Cos(2 * Math.PI * frequency / 8000)))]);

    private readonly short[] _block = new short[Block];
    private readonly float[] _powers = new float[8];
    private int _filled;
    private char _candidate;
    private int _times;
    private int _absent;
    private char _sounding;

    /// <summary>Listens.</summary>
    /// <returns>A digit that has begun; null: none. More than one cannot begin in a packet time.</returns>
    public char? Hear(ReadOnlySpan<short> samples)
    {
        char? heard = null;
        while (samples.Length > 0)
        {
            var part = samples[..Math.Min(samples.Length, Block - _filled)];
            part.CopyTo(_block.AsSpan(_filled));
            samples = samples[part.Length..];
            if ((_filled += part.Length) < Block) break;
            _filled = 0;
            heard = Judge(Decide()) ?? heard;
        }

        return heard;
    }

    private char? Judge(char digit)
    {
        _times = digit == _candidate ? _times + 1 : 1;
        _candidate = digit;
        _absent = digit == _sounding ? 0 : _absent + 1;
        if (_absent >= BlocksToForget) _sounding = '\0';
        if (digit == '\0' || digit == _sounding || _times < BlocksToHear) return null;
        (_sounding, _absent) = (digit, 0);
        return digit;
    }

    private char Decide()
    {
        var total = 0.0;
        foreach (var sample in _block) total += (double)sample * sample;
        if (total / Block < LeastPower) return '\0';
        Powers().CopyTo(_powers);
        var (row, column) = (Loudest(_powers.AsSpan(0, 4)), Loudest(_powers.AsSpan(4)));
        if (row < 0 || column < 0) return '\0';
        var (low, high) = (_powers[row], _powers[4 + column]);
        var alike = low < high * Twist && high < low * Twist;
        return alike && low + high > LeastShare * total ? Digit.At(row, column) : '\0';
    }

    /// <summary>The energy that a tone of each frequency has in the block; all eight filters at once.</summary>
    private Vector256<float> Powers()
    {
        var (last, before) = (Vector256<float>.Zero, Vector256<float>.Zero);
        foreach (var sample in _block) (last, before) = (Vector256.Create((float)sample) + Coefficients * last - before, last);
        return (last * last + before * before - Coefficients * last * before) * (2f / Block);
    }

    private static int Loudest(ReadOnlySpan<float> powers)
    {
        var best = 0;
        for (var i = 1; i < powers.Length; i++)
            if (powers[i] > powers[best]) best = i;
        for (var i = 0; i < powers.Length; i++)
            if (i != best && powers[i] * Dominance > powers[best]) return -1;
        return best;
    }
}
