using VoiceAgent.Telephony.Rtp.Rtcp;

namespace VoiceAgent.Telephony.Tests.Rtp.Rtcp;

public sealed class VoiceQualityTests
{
    [Theory]
    [InlineData(0, 0, 4.41)]
    [InlineData(0, 100, 4.37)]
    [InlineData(0, 400, 3.10)]
    [InlineData(0.02, 50, 4.22)]
    [InlineData(0.10, 50, 3.35)]
    [InlineData(1, 50, 1.17)]
    public void Mos_OfLossAndDelay_IsTheEModels(double loss, int delay, double expected) =>
        VoiceQuality.Mos(loss, TimeSpan.FromMilliseconds(delay)).ShouldBe(expected, 0.06);
}
