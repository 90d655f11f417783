using VoiceAgent.Core.Speech;

namespace VoiceAgent.Telephony.Tests.Rtp;

/// <summary>Sounds to send, and how alike what arrives is.</summary>
internal static class Sounds
{
    public static short[] Tone(double frequency, int samples, int rate = 8000, double amplitude = 8000) =>
        [.. Enumerable.Range(0, samples).Select(i => (short)(amplitude * Math.Sin(2 * Math.PI * frequency * i / rate)))];

    /// <summary>Something like speech at 8 kHz: a buzz whose pitch and loudness wander, so that it is like itself at no other moment.</summary>
    public static short[] Babble(int samples, int seed = 1)
    {
        var random = new Random(seed);
        var sound = new short[samples];
        var (phase, pitch, loudness) = (0.0, 120.0, 0.5);
        for (var i = 0; i < samples; i++)
        {
            if (i % 400 == 0) (pitch, loudness) = (90 + 120 * random.NextDouble(), 0.2 + 0.8 * random.NextDouble());
            phase += pitch / 8000;
            var wave = Enumerable.Range(1, 8).Sum(harmonic => Math.Sin(2 * Math.PI * harmonic * phase) / harmonic);
            sound[i] = (short)(5000 * loudness * wave + 100 * (random.NextDouble() - 0.5));
        }

        return sound;
    }

    public static AudioFrame Frame(short[] samples, int rate = 8000) => new(samples, rate);

    /// <summary>
    /// How alike what was heard is to what was said, in the median of stretches of 60 ms: a busy machine delays packets, and the jitter buffer
    /// then rightly leaves out or repeats some periods.
    /// </summary>
    public static double Likeness(short[] said, short[] heard) =>
        said.Chunk(480).Where(part => part.Length == 480).Select(part => Find(part, heard).Likeness).Order().ElementAt(said.Length / 480 / 2);

    /// <summary>The best normalised correlation of a sound with any stretch of a longer one, and where.</summary>
    public static (double Likeness, int At) Find(ReadOnlySpan<short> sound, ReadOnlySpan<short> within)
    {
        var (best, at) = (0.0, 0);
        for (var shift = 0; shift + sound.Length <= within.Length; shift++)
        {
            var (product, own, other) = (0.0, 1.0, 1.0);
            for (var i = 0; i < sound.Length; i += 3)
            {
                product += (double)sound[i] * within[shift + i];
                own += (double)sound[i] * sound[i];
                other += (double)within[shift + i] * within[shift + i];
            }

            var likeness = product / Math.Sqrt(own * other);
            if (likeness > best) (best, at) = (likeness, shift);
        }

        return (best, at);
    }
}
