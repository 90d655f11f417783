using System.Diagnostics;
using System.Runtime.InteropServices;
using VoiceAgent.Core.Speech;
using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Tests.Rtp.Machines;

/// <summary>What is said, as espeak-ng says it, through G.711 and over a faint noise; with pauses and beeps between.</summary>
internal sealed class Speech
{
    private readonly List<short> _sound = [];

    public static bool CanSpeak { get; } = File.Exists("/usr/bin/espeak-ng");

    public Speech Say(string words, string voice = "ko", int wordsAMinute = 160)
    {
        var wav = Spoken(words, voice, wordsAMinute);
        var samples = MemoryMarshal.Cast<byte, short>(wav.AsSpan(44));
        var narrow = new Resampler(22050, 8000);
        var output = new short[narrow.MostOf(samples.Length)];
        foreach (var sample in output[..narrow.Convert(samples, output)]) _sound.Add((short)(sample / 3));
        Trim();
        return this;
    }

    public Speech Pause(double seconds)
    {
        _sound.AddRange(new short[(int)(seconds * 8000)]);
        return this;
    }

    public Speech Beep(double seconds, double frequency = 1000)
    {
        _sound.AddRange(Sounds.Tone(frequency, (int)(seconds * 8000), amplitude: 5000));
        return this;
    }

    public Speech Ring(int times)
    {
        for (; times > 0; times--)
        {
            _sound.AddRange(Sounds.Tone(440, 8000, amplitude: 3000).Zip(Sounds.Tone(480, 8000, amplitude: 3000), (low, high) => (short)(low + high)));
            Pause(2);
        }

        return this;
    }

    /// <summary>Frames of 20 ms as they would be heard.</summary>
    public IEnumerable<short[]> Frames()
    {
        var random = new Random(1);
        var sound = _sound.Select(sample => (short)Math.Clamp(sample + random.Next(-25, 26), -32000, 32000)).ToArray();
        var codes = new byte[sound.Length];
        G711.Encode(AudioCodec.Pcma, sound, codes);
        G711.Decode(AudioCodec.Pcma, codes, sound);
        return sound.Chunk(160).Where(frame => frame.Length == 160);
    }

    // A synthesiser ends with silence of its own; pauses are to be as long as the tests say.
    private void Trim()
    {
        while (_sound.Count > 0 && Math.Abs((int)_sound[^1]) < 60) _sound.RemoveAt(_sound.Count - 1);
    }

    private static byte[] Spoken(string words, string voice, int wordsAMinute)
    {
        using var process = Process.Start(new ProcessStartInfo("espeak-ng", ["-v", voice, "-s", $"{wordsAMinute}", "--stdout", words]) { RedirectStandardOutput = true })!;
        using var wav = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(wav);
        process.WaitForExit();
        return wav.ToArray();
    }
}
