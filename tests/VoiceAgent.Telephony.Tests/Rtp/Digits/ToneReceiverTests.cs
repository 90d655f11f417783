using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Rtp.Digits;

namespace VoiceAgent.Telephony.Tests.Rtp.Digits;

public sealed class ToneReceiverTests
{
    [Theory]
    [InlineData(40, 40, 1.0)]
    [InlineData(50, 45, 0.15)]
    [InlineData(100, 100, 0.3)]
    [InlineData(1000, 60, 1.0)]
    public void Hear_EveryDigitThroughG711_HearsItOnce(int sounds, int pauses, double loudness)
    {
        var receiver = new ToneReceiver();
        List<char> heard = [];
        foreach (var digit in Digit.All + Digit.All)
        {
            var sound = new short[8 * (sounds + pauses)];
            ToneGenerator.Fill(sound, Digit.CodeOf(digit), 0, 8 * sounds);
            foreach (ref var sample in sound.AsSpan()) sample = (short)(sample * loudness);
            foreach (var chunk in ThroughG711(sound).Chunk(160))
                if (receiver.Hear(chunk) is { } one) heard.Add(one);
        }

        string.Concat(heard).ShouldBe(Digit.All + Digit.All);
    }

    [Fact]
    public void Hear_MinutesOfBabble_HearsNoDigit()
    {
        var receiver = new ToneReceiver();
        foreach (var seed in Enumerable.Range(0, 20))
        {
            foreach (var chunk in Sounds.Babble(8000 * 6, seed).Chunk(160)) receiver.Hear(chunk).ShouldBeNull($"seed {seed}");
        }
    }

    [Fact]
    public void Hear_SingleTones_HearsNoDigit()
    {
        var receiver = new ToneReceiver();
        for (var frequency = 400; frequency < 2000; frequency += 7)
        {
            foreach (var chunk in Sounds.Tone(frequency, 1600).Chunk(160)) receiver.Hear(chunk).ShouldBeNull($"{frequency} Hz");
        }
    }

    private static short[] ThroughG711(short[] sound)
    {
        var codes = new byte[sound.Length];
        G711.Encode(AudioCodec.Pcma, sound, codes);
        var back = new short[sound.Length];
        G711.Decode(AudioCodec.Pcma, codes, back);
        return back;
    }
}
