using System.Buffers.Binary;

namespace VoiceAgent.Telephony.Rtp.Recording;

/// <summary>The 44 bytes before the samples of a WAV file of 8 kHz, 16 bits, two channels.</summary>
internal static class WaveHeader
{
    public const int Length = 44;

    /// <summary>What stands for a length that is not known yet: a reader takes all there is.</summary>
    public const uint Unknown = uint.MaxValue;

    /// <summary>Bytes of a moment of both channels.</summary>
    public const int FrameLength = 4;

    private const int Rate = 8000;

    /// <param name="dataLength">Bytes of samples, or <see cref="Unknown"/>.</param>
    public static byte[] Write(uint dataLength)
    {
        var header = new byte[Length];
        "RIFF"u8.CopyTo(header);
        Word(header, 4, dataLength > Unknown - Length ? Unknown : dataLength + Length - 8);
        "WAVEfmt "u8.CopyTo(header.AsSpan(8));
        Word(header, 16, 16);
        // PCM, and two channels.
        Word(header, 20, 1 | 2 << 16);
        Word(header, 24, Rate);
        Word(header, 28, Rate * FrameLength);
        Word(header, 32, FrameLength | 16 << 16);
        "data"u8.CopyTo(header.AsSpan(36));
        Word(header, 40, dataLength);
        return header;
    }

    private static void Word(byte[] header, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(at), value);
}
