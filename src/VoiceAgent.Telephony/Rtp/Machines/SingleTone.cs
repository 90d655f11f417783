namespace VoiceAgent.Telephony.Rtp.Machines;

/// <summary>Whether a stretch of sound is one sinusoid, and which: each sample is then a fixed multiple of its neighbours' sum.</summary>
internal static class SingleTone
{
    private const double Lowest = 350;
    private const double Highest = 2300;
    private const double MostUnexplained = 0.05;

    /// <returns>The frequency in Hz; null when it is not one tone between 350 and 2300 Hz.</returns>
    public static double? Find(ReadOnlySpan<short> samples)
    {
        var (own, cross, neighbours) = (1.0, 0.0, 0.0);
        for (var i = 1; i < samples.Length - 1; i++)
        {
            double sum = samples[i - 1] + samples[i + 1];
            own += (double)samples[i] * samples[i];
            cross += sum * samples[i];
            neighbours += sum * sum;
        }

        var cosine = cross / (2 * own);
        if (Math.Abs(cosine) >= 1) return null;
        var frequency = Math.Acos(cosine) * 8000 / (2 * Math.PI);
        // Low sounds all look like their neighbours: what the fit leaves is measured against what it would leave of noise at that frequency.
        var unexplained = (neighbours - cross * cross / own) / (own * 4 * (1 - cosine * cosine));
        return unexplained < MostUnexplained && frequency is > Lowest and < Highest ? frequency : null;
    }
}
