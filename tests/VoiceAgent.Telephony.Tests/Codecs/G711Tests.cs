using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Tests.Codecs;

/// <summary>Against G.711's own tables: decision values by their step sizes, quantised values midway between them.</summary>
public sealed class G711Tests
{
    private static readonly int[] MuLawDecisions = Decisions(first: [0, 1], firstSteps: 15, firstStep: 2, segments: 7);
    private static readonly int[] ALawDecisions = Decisions(first: [0], firstSteps: 32, firstStep: 2, segments: 6);

    [Fact]
    public void Encode_EveryPositiveSample_FindsItsIntervalOfTheTable()
    {
        for (var sample = 0; sample <= short.MaxValue; sample++)
        {
            Encode(AudioCodec.Pcmu, (short)sample).ShouldBe((byte)~Interval(MuLawDecisions, sample >> 2));
            Encode(AudioCodec.Pcma, (short)sample).ShouldBe((byte)((Interval(ALawDecisions, sample >> 3) | 0x80) ^ 0x55));
        }
    }

    [Theory]
    [InlineData(AudioCodec.Pcmu)]
    [InlineData(AudioCodec.Pcma)]
    public void Encode_NegativeSamples_MirrorThePositive(AudioCodec codec)
    {
        for (var sample = 0; sample <= short.MaxValue; sample++) Encode(codec, (short)~sample).ShouldBe((byte)(Encode(codec, (short)sample) ^ 0x80));
    }

    [Fact]
    public void Decode_EveryCode_GivesTheMiddleOfItsInterval()
    {
        for (var interval = 0; interval < 128; interval++)
        {
            var muLaw = interval == 0 ? 0 : (MuLawDecisions[interval] + MuLawDecisions[interval + 1]) / 2;
            Decode(AudioCodec.Pcmu, (byte)~interval).ShouldBe((short)(muLaw << 2));
            Decode(AudioCodec.Pcmu, (byte)~(interval | 0x80)).ShouldBe((short)-(muLaw << 2));
            var aLaw = (ALawDecisions[interval] + ALawDecisions[interval + 1]) / 2;
            Decode(AudioCodec.Pcma, (byte)((interval | 0x80) ^ 0x55)).ShouldBe((short)(aLaw << 3));
            Decode(AudioCodec.Pcma, (byte)(interval ^ 0x55)).ShouldBe((short)-(aLaw << 3));
        }
    }

    [Theory]
    [InlineData(AudioCodec.Pcmu)]
    [InlineData(AudioCodec.Pcma)]
    public void Codes_DecodedAndEncoded_StayTheSame(AudioCodec codec)
    {
        for (var code = 0; code < 256; code++)
        {
            // µ-law has two zeros, and a sample cannot tell them apart.
            if (codec == AudioCodec.Pcmu && code == 0x7F) continue;
            Encode(codec, Decode(codec, (byte)code)).ShouldBe((byte)code);
        }
    }

    private static int[] Decisions(int[] first, int firstSteps, int firstStep, int segments)
    {
        List<int> values = [.. first];
        void Climb(int steps, int step)
        {
            for (var i = 0; i < steps; i++) values.Add(values[^1] + step);
        }

        Climb(firstSteps, firstStep);
        for (var segment = 1; segment <= segments; segment++) Climb(16, firstStep << segment);
        return [.. values];
    }

    private static int Interval(int[] decisions, int magnitude) => Math.Min(127, Array.FindLastIndex(decisions, decision => decision <= magnitude));

    private static byte Encode(AudioCodec codec, short sample)
    {
        Span<byte> code = stackalloc byte[1];
        G711.Encode(codec, [sample], code);
        return code[0];
    }

    private static short Decode(AudioCodec codec, byte code)
    {
        Span<short> sample = stackalloc short[1];
        G711.Decode(codec, [code], sample);
        return sample[0];
    }
}
