using VoiceAgent.Core.Speech;

namespace VoiceAgent.Core.Tests.Speech;

public sealed class ResamplerTests
{
    [Theory]
    [InlineData(8_000, 16_000)]
    [InlineData(16_000, 8_000)]
    [InlineData(22_050, 16_000)]
    [InlineData(22_050, 8_000)]
    [InlineData(48_000, 8_000)]
    [InlineData(24_000, 16_000)]
    public void Convert_ToneBelowBothLimits_ComesOutAsTheSameTone(int from, int to)
    {
        var output = Converted(Tone(1_000, from, from), from, to, 441);

        NoiseBelow(output, 1_000, to).ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData(16_000, 8_000)]
    [InlineData(22_050, 8_000)]
    [InlineData(48_000, 16_000)]
    public void Convert_ToneAboveTheNewLimit_IsTakenOut(int from, int to)
    {
        var output = Converted(Tone((int)(to * 0.62), from, from), from, to, 160);

        Math.Sqrt(output.Average(sample => (double)sample * sample)).ShouldBeLessThan(50);
    }

    [Fact]
    public void Convert_AnyCutIntoBlocks_GivesTheSame()
    {
        var input = Tone(700, 22_050, 22_050);
        var whole = Converted(input, 22_050, 16_000, input.Length);

        Converted(input, 22_050, 16_000, 1).ShouldBe(whole);
        Converted(input, 22_050, 16_000, 333).ShouldBe(whole);
        whole.Length.ShouldBeInRange(15_900, 16_000);
    }

    [Fact]
    public void Convert_SameRate_IsCopied() => Converted([1, -2, 3], 8_000, 8_000, 2).ShouldBe([1, -2, 3]);

    private static short[] Converted(short[] input, int from, int to, int block)
    {
        var resampler = new Resampler(from, to);
        var output = new List<short>();
        foreach (var part in input.Chunk(block))
        {
            var buffer = new short[resampler.MostOf(part.Length)];
            output.AddRange(buffer.AsSpan(0, resampler.Convert(part, buffer)));
        }

        return [.. output];
    }

    private static short[] Tone(int hertz, int rate, int samples) =>
        [.. Enumerable.Range(0, samples).Select(at => (short)Math.Round(10_000 * Math.Sin(2 * Math.PI * hertz * at / rate)))];

    // Decibels of the tone over everything else, the filter's run-in left out.
    private static double NoiseBelow(short[] samples, int hertz, int rate)
    {
        var steady = samples[(rate / 10)..(rate / 10 * 9)];
        var (sine, cosine) = (0.0, 0.0);
        for (var at = 0; at < steady.Length; at++)
        {
            sine += steady[at] * Math.Sin(2 * Math.PI * hertz * at / rate) * 2 / steady.Length;
            cosine += steady[at] * Math.Cos(2 * Math.PI * hertz * at / rate) * 2 / steady.Length;
        }

        var rest = steady.Select((sample, at) => sample - (sine * Math.Sin(2 * Math.PI * hertz * at / rate)) - (cosine * Math.Cos(2 * Math.PI * hertz * at / rate)));
        Math.Sqrt((sine * sine) + (cosine * cosine)).ShouldBe(10_000, 100);
        return 10 * Math.Log10(((sine * sine) + (cosine * cosine)) / 2 / rest.Average(value => value * value));
    }
}
