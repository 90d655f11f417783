using VoiceAgent.Telephony.Rtp.Digits;

namespace VoiceAgent.Telephony.Tests.Rtp.Digits;

public sealed class DigitSenderTests
{
    [Fact]
    public void TryStep_ADigitOf100Milliseconds_GrowsAndEndsThreeTimesAndPauses()
    {
        var sender = new DigitSender();
        sender.Add("7", TimeSpan.FromMilliseconds(100));
        List<DigitStep> steps = [];
        while (sender.TryStep(160, out var step)) steps.Add(step);

        steps.Select(step => step.Elapsed).Take(5).ShouldBe([160, 320, 480, 640, 800]);
        steps.Select(step => step.Starts).ShouldBe([true, .. Enumerable.Repeat(false, steps.Count - 1)]);
        steps.Count(step => step.Ended && step.Code == 7).ShouldBe(3);
        steps.Count(step => step.Sounds).ShouldBe(5);
        steps.Count.ShouldBe(8);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(480)]
    public void TryStep_AtOtherPacketTimes_SaysEveryEndThreeTimes(int samples)
    {
        var sender = new DigitSender();
        sender.Add("12,3", TimeSpan.FromMilliseconds(90));
        List<DigitStep> steps = [];
        while (sender.TryStep(samples, out var step)) steps.Add(step);

        foreach (var code in new[] { 1, 2, 3 }) steps.Count(step => step.Code == code && step.Ended).ShouldBe(3);
        steps.Where(step => step.Starts && step.Code >= 0).Select(step => step.Code).ShouldBe([1, 2, 3]);
    }
}
