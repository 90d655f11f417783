namespace VoiceAgent.Telephony.Codecs;

/// <summary>G.711 both ways by table (ITU-T G.711; the encoders decide by the thresholds of its tables 1 and 2).</summary>
internal static class G711
{
    private static readonly short[] FromMuLaw = Table(MuLawSample);
    private static readonly short[] FromALaw = Table(ALawSample);

    // µ-law looks at 14 bits of a sample and A-law at 13.
    private static readonly byte[] ToMuLaw = Inverse(14, MuLawCode);
    private static readonly byte[] ToALaw = Inverse(13, ALawCode);

    /// <summary>The code of silence.</summary>
    public static byte Silence(AudioCodec codec) => codec == AudioCodec.Pcmu ? (byte)0xFF : (byte)0xD5;

    /// <summary>Decodes as many codes as there are; the samples must have room for them.</summary>
    public static void Decode(AudioCodec codec, ReadOnlySpan<byte> codes, Span<short> samples)
    {
        var table = codec == AudioCodec.Pcmu ? FromMuLaw : FromALaw;
        samples = samples[..codes.Length];
        for (var i = 0; i < codes.Length; i++) samples[i] = table[codes[i]];
    }

    /// <summary>Encodes as many samples as there are; the codes must have room for them.</summary>
    public static void Encode(AudioCodec codec, ReadOnlySpan<short> samples, Span<byte> codes)
    {
        var (table, shift) = codec == AudioCodec.Pcmu ? (ToMuLaw, 2) : (ToALaw, 3);
        codes = codes[..samples.Length];
        for (var i = 0; i < samples.Length; i++) codes[i] = table[(ushort)samples[i] >> shift];
    }

    private static short[] Table(Func<int, short> sample) => [.. Enumerable.Range(0, 256).Select(sample)];

    private static byte[] Inverse(int bits, Func<int, byte> code) =>
        [.. Enumerable.Range(0, 1 << bits).Select(index => code((short)(index << (16 - bits)) >> (16 - bits)))];

    private static short MuLawSample(int code)
    {
        var bits = ~code & 0xFF;
        var magnitude = ((((bits & 0x0F) << 1) + 33) << (bits >> 4 & 7)) - 33;
        return (short)((bits & 0x80) != 0 ? -magnitude << 2 : magnitude << 2);
    }

    /// <param name="sample">14 bits, signed.</param>
    private static byte MuLawCode(int sample)
    {
        // Tables 2a and 2b mirror each other; in two's complement -1 and 0 are the mirrored steps.
        var magnitude = Math.Min((sample < 0 ? ~sample : sample) + 33, 0x1FFF);
        var segment = int.Log2(magnitude) - 5;
        var code = segment << 4 | magnitude >> (segment + 1) & 0x0F;
        return (byte)~(sample < 0 ? code | 0x80 : code);
    }

    private static short ALawSample(int code)
    {
        var bits = code ^ 0x55;
        var (segment, step) = (bits >> 4 & 7, (bits & 0x0F) << 1);
        var magnitude = segment == 0 ? step + 1 : step + 33 << segment - 1;
        return (short)((bits & 0x80) != 0 ? magnitude << 3 : -magnitude << 3);
    }

    /// <param name="sample">13 bits, signed.</param>
    private static byte ALawCode(int sample)
    {
        var magnitude = sample < 0 ? ~sample : sample;
        var segment = Math.Max(int.Log2(magnitude | 1) - 4, 0);
        var code = segment << 4 | magnitude >> Math.Max(segment, 1) & 0x0F;
        return (byte)((sample < 0 ? code : code | 0x80) ^ 0x55);
    }
}
