using System.Collections.Concurrent;
using System.Numerics;

namespace VoiceAgent.Core.Speech;

/// <summary>
/// Changes a stream's sample rate by a ratio of whole numbers: a polyphase filter, its prototype a sinc under a Kaiser window
/// (Crochiere and Rabiner, Multirate Digital Signal Processing, 1983, chapter 2). Keeps the end of one block for the next.
/// </summary>
public sealed class Resampler
{
    private const int ZeroCrossings = 16;
    private const double KaiserBeta = 8;

    private static readonly ConcurrentDictionary<(int Up, int Down), float[]> Filters = new();

    private readonly int _up;
    private readonly int _down;
    private readonly int _taps;
    private readonly float[] _filter;
    private float[] _line;
    private int _filled;
    private long _next;

    /// <summary>Between two rates in samples a second.</summary>
    public Resampler(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, 1);
        var divisor = (int)BigInteger.GreatestCommonDivisor(from, to);
        (_up, _down) = (to / divisor, from / divisor);
        _taps = TapsOf(_up, _down);
        _filter = Filters.GetOrAdd((_up, _down), static key => Design(key.Up, key.Down));
        // Starts as if silence had gone before, so that as much comes out as went in, from the first block on.
        _line = new float[_taps];
        _filled = _taps - 1;
    }

    /// <summary>The most samples that so many give.</summary>
    public int MostOf(int samples) => (int)(((long)samples * _up / _down) + 2);

    /// <summary>Takes a block, writes what can be computed by now, and returns how many samples that is.</summary>
    /// <param name="input">The next samples.</param>
    /// <param name="output">At least <see cref="MostOf"/> of the input's length.</param>
    public int Convert(ReadOnlySpan<short> input, Span<short> output)
    {
        if (_up == _down)
        {
            input.CopyTo(output);
            return input.Length;
        }

        Append(input);
        var written = 0;
        while (_next / _up + _taps <= _filled) output[written++] = Sample();
        Forget();
        return written;
    }

    private void Append(ReadOnlySpan<short> input)
    {
        if (_filled + input.Length > _line.Length) Array.Resize(ref _line, Math.Max(_filled + input.Length, _line.Length * 2));
        foreach (var sample in input) _line[_filled++] = sample;
    }

    private void Forget()
    {
        var used = Math.Min((int)(_next / _up), _filled);
        _line.AsSpan(used, _filled - used).CopyTo(_line);
        _filled -= used;
        _next -= (long)used * _up;
    }

    private short Sample()
    {
        var (start, phase) = ((int)(_next / _up), (int)(_next % _up));
        _next += _down;
        var sum = Dot(_line.AsSpan(start, _taps), _filter.AsSpan(phase * _taps, _taps));
        return (short)Math.Clamp(MathF.Round(sum), short.MinValue, short.MaxValue);
    }

    // The number of taps is a multiple of what a vector holds.
    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector<float>.Zero;
        for (var at = 0; at < left.Length; at += Vector<float>.Count) sum += new Vector<float>(left[at..]) * new Vector<float>(right[at..]);
        return Vector.Sum(sum);
    }

    private static int TapsOf(int up, int down)
    {
        var wanted = (int)Math.Ceiling(2 * ZeroCrossings * Math.Max(1, (double)down / up));
        return (wanted + 15) / 16 * 16;
    }

    // One row of taps for each of the places that an output sample can have between two input samples.
    private static float[] Design(int up, int down)
    {
        var taps = TapsOf(up, down);
        // Of the lower of the two rates; a little below half of it, so that the slope ends there.
        var cutoff = 0.92 * Math.Min(1, (double)up / down);
        var filter = new float[up * taps];
        for (var phase = 0; phase < up; phase++)
        {
            for (var tap = 0; tap < taps; tap++) filter[(phase * taps) + tap] = (float)Tap(tap - (taps / 2) - ((double)phase / up), taps, cutoff);
        }

        return filter;
    }

    private static double Tap(double from, int taps, double cutoff)
    {
        var place = 2 * from / taps;
        if (Math.Abs(place) > 1) return 0;
        var x = Math.PI * from * cutoff;
        var sinc = x == 0 ? 1 : Math.Sin(x) / x;
        return cutoff * sinc * Bessel(KaiserBeta * Math.Sqrt(1 - (place * place))) / Bessel(KaiserBeta);
    }

    // The modified Bessel function of the first kind and order 0, by its series.
    private static double Bessel(double x)
    {
        var (sum, term) = (1.0, 1.0);
        for (var k = 1; term > sum * 1e-12; k++)
        {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }

        return sum;
    }
}
