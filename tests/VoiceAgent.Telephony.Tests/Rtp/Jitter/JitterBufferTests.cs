using FsCheck.Xunit;
using VoiceAgent.Telephony.Rtp.Jitter;

namespace VoiceAgent.Telephony.Tests.Rtp.Jitter;

public sealed class JitterBufferTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(60)]
    public void Read_OnACalmNetwork_GivesWhatWasSaidAndNothingElse(int packetTime)
    {
        var network = new SimulatedNetwork(seed: 1) { PacketTime = packetTime * 8 };

        var heard = network.Run(seconds: 5);

        var at = Array.FindIndex(heard, sample => sample != 0);
        at.ShouldBeInRange(0, (packetTime + 20 + 80) * 8);
        var first = Array.FindIndex(network.Said, sample => sample != 0);
        var length = 4 * 8000;
        heard.AsSpan(at, length).SequenceEqual(network.Said.AsSpan(first, length)).ShouldBeTrue();
        network.Buffer.Concealed.ShouldBe(0);
        network.Latencies.ShouldAllBe(latency => latency >= 40 * 8 && latency <= 200 * 8);
    }

    [Property(MaxTest = 150)]
    public void Read_OnAnyNetwork_NeverThrowsAndStaysWithinItsLatency(int seed)
    {
        var random = new Random(seed);
        var network = new SimulatedNetwork(seed)
        {
            PacketTime = 80 * random.Next(1, 7),
            Jitter = random.Next(0, 120) * 8,
            Loss = random.NextDouble() * 0.3,
            Duplicates = random.NextDouble() * 0.2,
            SkewPartsPerMillion = random.Next(-300, 300),
            FirstTimestamp = (uint)(random.Next(2) * -4000),
        };

        var heard = network.Run(seconds: 12);

        heard.Length.ShouldBe(12 * 8000);
        network.Latencies.Skip(100).ShouldAllBe(latency => latency >= 40 * 8 && latency <= 200 * 8, $"seed {seed}");
    }

    [Theory]
    [InlineData(250)]
    [InlineData(-250)]
    public void Read_WithASkewedClock_LosesNothing(int skew)
    {
        var network = new SimulatedNetwork(seed: 3) { SkewPartsPerMillion = skew };

        network.Run(seconds: 120);

        network.Buffer.TooLate.ShouldBe(0);
        network.Buffer.Concealed.ShouldBe(0);
        network.Latencies.ShouldAllBe(latency => latency >= 40 * 8 && latency <= 100 * 8);
    }

    [Fact]
    public void Read_WithModerateJitter_AdaptsAndConcealsLittle()
    {
        var network = new SimulatedNetwork(seed: 4) { Jitter = 60 * 8 };

        network.Run(seconds: 60);

        network.Buffer.TooLate.ShouldBeLessThan(30);
        network.Buffer.Concealed.ShouldBeLessThan(60 * 8000 / 50);
    }

    [Fact]
    public void Read_AfterTheStreamStoodStill_GoesOnWithIt()
    {
        var network = new SimulatedNetwork(seed: 5);
        network.Run(seconds: 3);
        // Held: nothing comes, and the other end's timestamps stand still meanwhile.
        network.PassSilently(seconds: 7);

        var heard = network.Run(seconds: 3);

        Sounds.Likeness(network.Said[(3 * 8000)..(5 * 8000)], heard).ShouldBeGreaterThan(0.97);
        network.Latencies.TakeLast(50).ShouldAllBe(latency => latency >= 40 * 8 && latency <= 100 * 8);
    }

    [Fact]
    public void Read_AfterAStallOfTheNetwork_LosesNoWordAndCatchesUp()
    {
        var network = new SimulatedNetwork(seed: 6) { StallAt = 16000, StallLength = 110 * 8 };

        network.Run(seconds: 20);

        network.Buffer.TooLate.ShouldBe(0);
        network.Latencies.TakeLast(50).ShouldAllBe(latency => latency <= 120 * 8);
    }

    [Property(MaxTest = 100)]
    public void Put_AnyTimestampsAndLengths_NeverThrows(int seed)
    {
        var random = new Random(seed);
        var buffer = new JitterBuffer();
        var output = new short[160];
        for (var now = 0; now < 8000 * 4; now += 160)
        {
            for (var i = random.Next(4); i > 0; i--)
                buffer.Put((uint)random.NextInt64(), Telephony.Codecs.AudioCodec.Pcmu, new byte[random.Next(0, 2000)], now - random.Next(8000));
            buffer.Read(output, now);
        }
    }
}
