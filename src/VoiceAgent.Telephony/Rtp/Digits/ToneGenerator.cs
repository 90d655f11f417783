namespace VoiceAgent.Telephony.Rtp.Digits;

/// <summary>Sounds a digit's two tones, the higher a little louder (ITU-T Q.24), going on over packet times.</summary>
internal static class ToneGenerator
{
    private const double Low = 5200;
    private const double High = 6500;
    private const int Ramp = 16;

    /// <summary>Fills a packet time.</summary>
    /// <param name="samples">Where to.</param>
    /// <param name="code">Which digit.</param>
    /// <param name="begin">How many samples of it went before.</param>
    /// <param name="end">After how many it ends; silence follows.</param>
    public static void Fill(Span<short> samples, int code, int begin, int end)
    {
        var (low, high) = Digit.TonesOf(code);
        for (var i = 0; i < samples.Length; i++)
        {
            var at = begin + i;
            // Soft edges do not click.
            var gain = Math.Clamp(Math.Min(at + 1, end - at) / (double)Ramp, 0, 1);
            samples[i] = (short)(gain * (Low * Wave(low, at) + High * Wave(high, at)));
        }
    }

    private static double Wave(double frequency, int at) => Math.Sin(2 * Math.PI * frequency * at / 8000);
}
