using FsCheck.Xunit;
using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Tests.Codecs;

public sealed class ComfortNoiseTests
{
    [Theory]
    [InlineData(30)]
    [InlineData(50)]
    public void Fill_ALevel_IsAsLoud(byte level) => LevelOf([level]).ShouldBe(-level, 1.5);

    [Fact]
    public void Fill_AColouredLevel_IsAsLoud() => LevelOf([40, 127 + 100, 127 - 50]).ShouldBe(-40, 2);

    [Property(MaxTest = 200)]
    public void Describe_AnyBytes_StaysStable(byte[] description)
    {
        var noise = new ComfortNoise();
        noise.Describe([60, .. description]);
        var samples = new short[800];
        for (var i = 0; i < 20; i++) noise.Fill(samples);
        samples.ShouldAllBe(sample => Math.Abs((int)sample) < 2000);
    }

    private static double LevelOf(byte[] description)
    {
        var noise = new ComfortNoise();
        noise.Describe(description);
        var samples = new short[16000];
        noise.Fill(samples);
        return 10 * Math.Log10(samples.Average(sample => (double)sample * sample) / (32768.0 * 32768));
    }
}
