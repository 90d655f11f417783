using FsCheck.Xunit;
using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Tests.Rtp;

namespace VoiceAgent.Telephony.Tests.Codecs;

public sealed class ResamplerTests
{
    public static TheoryData<int, int> Rates =>
        new(from one in Known from other in Known where one != other select (one, other));

    private static readonly int[] Known = [8000, 16000, 24000, 48000];

    [Theory]
    [MemberData(nameof(Rates))]
    public void Process_ASine_KeepsIt(int from, int to)
    {
        foreach (var frequency in new[] { 300.0, 1000, 2000, 3000 }) SignalToNoise(Resample(from, to, frequency), frequency, to).ShouldBeGreaterThan(55, $"{frequency} Hz");
    }

    [Theory]
    [InlineData(16000)]
    [InlineData(24000)]
    [InlineData(48000)]
    public void Process_ATooHighForTheLowerRate_Silences(int from)
    {
        foreach (var frequency in new[] { 4800.0, 6000, 7500 }) Power(Resample(from, 8000, frequency)).ShouldBeLessThan(10 * 10);
    }

    [Property(MaxTest = 100)]
    public void Process_InAnyPieces_GivesTheSame(int seed)
    {
        var random = new Random(seed);
        var (from, to) = (Known[random.Next(4)], Known[random.Next(4)]);
        var sound = Sounds.Babble(3000, seed);
        var whole = new Resampler(from, to);
        var expected = new short[whole.MostFor(sound.Length)];
        var length = whole.Process(sound, expected);

        var pieces = new Resampler(from, to);
        List<short> got = [];
        for (var at = 0; at < sound.Length;)
        {
            var piece = sound.AsSpan(at, Math.Min(random.Next(1, 700), sound.Length - at));
            var output = new short[pieces.MostFor(piece.Length)];
            got.AddRange(output[..pieces.Process(piece, output)]);
            at += piece.Length;
        }

        got.ToArray().ShouldBe(expected[..length]);
    }

    [Fact]
    public void Rates_ThatNobodyUses_AreRefused() => Should.Throw<ArgumentOutOfRangeException>(() => new Resampler(44100, 8000));

    private static short[] Resample(int from, int to, double frequency)
    {
        var resampler = new Resampler(from, to);
        var output = new short[resampler.MostFor(from / 2)];
        var length = resampler.Process(Sounds.Tone(frequency, from / 2, from), output);
        // Without the filter's run-in.
        return output[(length / 4)..length];
    }

    private static double Power(short[] samples) => samples.Average(sample => (double)sample * sample);

    /// <summary>In dB: what a sine of the frequency explains, against the rest.</summary>
    private static double SignalToNoise(short[] samples, double frequency, int rate)
    {
        var (sine, cosine) = (0.0, 0.0);
        // Whole periods of every frequency tested.
        var length = samples.Length / (rate / 100) * (rate / 100);
        for (var i = 0; i < length; i++)
        {
            sine += samples[i] * Math.Sin(2 * Math.PI * frequency * i / rate);
            cosine += samples[i] * Math.Cos(2 * Math.PI * frequency * i / rate);
        }

        var signal = 2 * (sine * sine + cosine * cosine) / length / length;
        var noise = Power(samples[..length]) - signal;
        return 10 * Math.Log10(signal / Math.Max(noise, 1e-9));
    }
}
