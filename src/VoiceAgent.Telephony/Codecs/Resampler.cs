using System.Numerics;
using System.Runtime.InteropServices;

namespace VoiceAgent.Telephony.Codecs;

/// <summary>Changes the sample rate of a stream by a polyphase filter; what it remembers between calls is the filter's length.</summary>
internal sealed class Resampler
{
    private const int LongestChunk = 480;

    private readonly LowPassFilter _filter;
    private readonly int _up;
    private readonly int _down;
    private readonly float[] _samples;
    private int _position;

    /// <param name="from">8000, 16000, 24000 or 48000.</param>
    /// <param name="to">One of these too.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another rate.</exception>
    public Resampler(int from, int to)
    {
        var divisor = (int)BigInteger.GreatestCommonDivisor(Checked(from), Checked(to));
        (_up, _down) = (to / divisor, from / divisor);
        _filter = LowPassFilter.For(_up, _down);
        _samples = new float[_filter.TapsPerPhase - 1 + LongestChunk];
    }

    /// <summary>Whether a rate is one that is resampled from and to.</summary>
    public static bool Supports(int rate) => rate is 8000 or 16000 or 24000 or 48000;

    /// <summary>How many samples at most come out for so many.</summary>
    public int MostFor(int samples) => (int)(((long)samples * _up + _down - 1) / _down);

    /// <summary>Resamples.</summary>
    /// <param name="input">Any number of samples.</param>
    /// <param name="output">Room for <see cref="MostFor"/> of them.</param>
    /// <returns>How many came out.</returns>
    public int Process(ReadOnlySpan<short> input, Span<short> output)
    {
        if (_up == _down)
        {
            input.CopyTo(output);
            return input.Length;
        }

        var written = 0;
        for (; input.Length > 0; input = input[Math.Min(LongestChunk, input.Length)..])
            written += Chunk(input[..Math.Min(LongestChunk, input.Length)], output[written..]);
        return written;
    }

    private static int Checked(int rate) =>
        Supports(rate) ? rate : throw new ArgumentOutOfRangeException(nameof(rate), rate, "Sound has 8000, 16000, 24000 or 48000 samples a second.");

    private int Chunk(ReadOnlySpan<short> input, Span<short> output)
    {
        var remembered = _filter.TapsPerPhase - 1;
        for (var i = 0; i < input.Length; i++) _samples[remembered + i] = input[i];
        var written = 0;
        for (; _position < input.Length * _up; _position += _down)
        {
            var (at, phase) = Math.DivRem(_position, _up);
            output[written++] = ToSample(Dot(_filter[phase], ref _samples[at]));
        }

        _position -= input.Length * _up;
        _samples.AsSpan(input.Length, remembered).CopyTo(_samples);
        return written;
    }

    private static short ToSample(float value) => (short)Math.Clamp(MathF.Round(value), short.MinValue, short.MaxValue);

    // Taps come in multiples of 16, which is a multiple of any vector's length.
    private static float Dot(ReadOnlySpan<float> taps, ref float samples)
    {
        ref var tap = ref MemoryMarshal.GetReference(taps);
        var sum = Vector<float>.Zero;
        for (nuint i = 0; i < (nuint)taps.Length; i += (nuint)Vector<float>.Count) sum += Vector.LoadUnsafe(ref tap, i) * Vector.LoadUnsafe(ref samples, i);
        return Vector.Sum(sum);
    }
}
