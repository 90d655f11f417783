namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Pure tones at 8 kHz: made, and found again.</summary>
public static class Tones
{
    private const int Rate = 8000;
    private const int Block = 400;

    public static short[] Make(int frequency, TimeSpan length) =>
        [.. Enumerable.Range(0, (int)(length.TotalSeconds * Rate)).Select(i => (short)(8000 * Math.Sin(2 * Math.PI * frequency * i / Rate)))];

    /// <summary>For how long the tone is heard, by blocks of 50 ms that hold hardly anything else.</summary>
    public static TimeSpan Heard(ReadOnlySpan<short> sound, int frequency)
    {
        var blocks = 0;
        for (var at = 0; at + Block <= sound.Length; at += Block)
            if (Share(sound.Slice(at, Block), frequency) > 0.8) blocks++;
        return TimeSpan.FromSeconds((double)blocks * Block / Rate);
    }

    private static double Share(ReadOnlySpan<short> block, int frequency)
    {
        double cosine = 0, sine = 0, energy = 0;
        for (var i = 0; i < block.Length; i++)
        {
            var angle = 2 * Math.PI * frequency * i / Rate;
            cosine += block[i] * Math.Cos(angle);
            sine += block[i] * Math.Sin(angle);
            energy += (double)block[i] * block[i];
        }
        return energy < 1e6 ? 0 : ((cosine * cosine) + (sine * sine)) * 2 / (block.Length * energy);
    }
}
