using FsCheck.Xunit;
using VoiceAgent.Telephony.Rtp;

namespace VoiceAgent.Telephony.Tests.Rtp;

public sealed class SequenceStatisticsTests
{
    [Property(MaxTest = 200)]
    public void Observe_LossReorderingAndDuplicates_CountsThem(int seed)
    {
        var random = new Random(seed);
        var statistics = new SequenceStatistics();
        var start = random.Next(65536);
        var (lost, twice) = (0, 0);
        List<int> sequence = [];
        for (var i = 0; i < 500; i++)
        {
            if (i is > 0 and < 499 && random.Next(10) == 0) lost++;
            else sequence.Add(start + i);
            if (random.Next(20) == 0 && sequence[^1] == start + i)
            {
                twice++;
                sequence.Add(start + i);
            }
        }

        for (var i = 1; i + 3 < sequence.Count; i += 5) (sequence[i], sequence[i + 2]) = (sequence[i + 2], sequence[i]);
        foreach (var number in sequence) statistics.Observe((ushort)number);

        (statistics.Expected, statistics.Lost, statistics.Duplicates).ShouldBe((500, lost, twice));
        statistics.Highest.ShouldBe((uint)(start + 499));
    }

    [Fact]
    public void Observe_AJump_BeginsAnewAndLosesNothing()
    {
        var statistics = new SequenceStatistics();
        foreach (var number in new ushort[] { 1, 2, 3, 40000, 40001, 7, 8 }) statistics.Observe(number);

        (statistics.Expected, statistics.Lost).ShouldBe((7, 0));
    }

    [Fact]
    public void TakeFractionLost_SinceLastAsked_IsIn256ths()
    {
        var statistics = new SequenceStatistics();
        foreach (var number in new ushort[] { 1, 2, 3, 5 }) statistics.Observe(number);
        statistics.TakeFractionLost().ShouldBe((byte)(256 / 5));
        foreach (var number in new ushort[] { 6, 7, 9, 10 }) statistics.Observe(number);
        statistics.TakeFractionLost().ShouldBe((byte)(256 / 5));
        statistics.TakeFractionLost().ShouldBe((byte)0);
    }
}
