using System.Collections.Concurrent;

namespace VoiceAgent.Telephony.Codecs;

/// <summary>The taps of a resampler, one row a phase: a sinc in a Kaiser window, cut off at the lower of the two bands. Shared by all of one ratio.</summary>
internal sealed class LowPassFilter
{
    // With 32 taps a phase and this window: 70 dB down from about 1.15 times the cut-off on.
    private const int TapsAtUnity = 32;
    private const double KaiserBeta = 7;
    private const double Passband = 0.9;

    private static readonly ConcurrentDictionary<(int Up, int Down), LowPassFilter> Filters = new();
    private readonly float[][] _phases;

    private LowPassFilter(int up, int down)
    {
        TapsPerPhase = TapsAtUnity * Math.Max(up, down) / up;
        var cutoff = Passband / Math.Max(up, down);
        _phases = [.. Enumerable.Range(0, up).Select(phase => Phase(phase, up, cutoff))];
    }

    public int TapsPerPhase { get; }

    public static LowPassFilter For(int up, int down) => Filters.GetOrAdd((up, down), static ratio => new LowPassFilter(ratio.Up, ratio.Down));

    /// <summary>The taps of a phase, for the oldest sample first.</summary>
    public ReadOnlySpan<float> this[int phase] => _phases[phase];

    private float[] Phase(int phase, int up, double cutoff)
    {
        var length = TapsPerPhase * up;
        var taps = Enumerable.Range(0, TapsPerPhase).Select(tap => Tap((TapsPerPhase - 1 - tap) * up + phase, length, cutoff)).ToArray();
        // Every phase passes a constant unchanged.
        var sum = taps.Sum();
        return [.. taps.Select(tap => (float)(tap / sum))];
    }

    private static double Tap(int index, int length, double cutoff)
    {
        var middle = (length - 1) / 2.0;
        var x = (index - middle) * cutoff * Math.PI;
        var sinc = Math.Abs(x) < 1e-9 ? 1 : Math.Sin(x) / x;
        var edge = (index - middle) / (middle + 1);
        return sinc * Bessel(KaiserBeta * Math.Sqrt(1 - edge * edge));
    }

    private static double Bessel(double x)
    {
        var (sum, term) = (1.0, 1.0);
        for (var k = 1; term > sum * 1e-12; k++) sum += term *= x * x / (4.0 * k * k);
        return sum;
    }
}
