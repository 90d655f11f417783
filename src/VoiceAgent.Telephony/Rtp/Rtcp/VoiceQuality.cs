namespace VoiceAgent.Telephony.Rtp.Rtcp;

/// <summary>The E-model (ITU-T G.107) for G.711 with concealment: how a listener would rate a call.</summary>
internal static class VoiceQuality
{
    // G.107's default R for G.711 without any impairment, and G.113's robustness of G.711 with concealment against random loss.
    private const double Best = 93.2;
    private const double LossRobustness = 25.1;

    /// <summary>The mean opinion score, 1 to 4.5.</summary>
    /// <param name="loss">Share of packets that were not heard, 0 to 1.</param>
    /// <param name="delay">From mouth to ear, one way.</param>
    public static double Mos(double loss, TimeSpan delay)
    {
        var percent = 100 * Math.Clamp(loss, 0, 1);
        var milliseconds = Math.Max(0, delay.TotalMilliseconds);
        var delayImpairment = 0.024 * milliseconds + 0.11 * Math.Max(0, milliseconds - 177.3);
        var lossImpairment = 95 * percent / (percent + LossRobustness);
        return MosOf(Best - delayImpairment - lossImpairment);
    }

    // G.107 annex B.
    private static double MosOf(double r) => r <= 0 ? 1 : Math.Clamp(1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6, 1, 4.5);
}
