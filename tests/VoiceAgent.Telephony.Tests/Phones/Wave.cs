using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>WAV files of 16 bits, one channel.</summary>
public static class Wave
{
    public static short[] Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var at = 12;
        while (at + 8 <= bytes.Length)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4)), (uint)(bytes.Length - at - 8));
            // A program that is stopped leaves the length at zero: then the data are what is there.
            if (Encoding.ASCII.GetString(bytes, at, 4) == "data") return MemoryMarshal.Cast<byte, short>(bytes.AsSpan(at + 8, length == 0 ? (bytes.Length - at - 8) & ~1 : length & ~1)).ToArray();
            at += 8 + length + (length & 1);
        }
        return [];
    }

    /// <summary>Writes 8 kHz.</summary>
    public static void Write(string file, ReadOnlySpan<short> samples)
    {
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write("RIFF"u8);
        writer.Write(36 + (samples.Length * 2));
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        foreach (short field in (ReadOnlySpan<short>)[1, 1, 8000, 0, 16000, 0, 2, 16]) writer.Write(field);
        writer.Write("data"u8);
        writer.Write(samples.Length * 2);
        writer.Write(MemoryMarshal.AsBytes(samples));
    }

    /// <summary>
    /// How alike two recordings are, whatever lies between them in time: the best normalised correlation (0 to 1) of the loudest half second of
    /// <paramref name="played"/> anywhere in <paramref name="heard"/>.
    /// </summary>
    public static double Likeness(ReadOnlySpan<short> played, ReadOnlySpan<short> heard)
    {
        const int length = 4000;
        if (played.Length < length || heard.Length < length) return 0;
        var needle = Loudest(played, length);
        double best = 0;
        for (var at = 0; at + length <= heard.Length; at++) best = Math.Max(best, Correlation(needle, heard.Slice(at, length)));
        return best;
    }

    private static ReadOnlySpan<short> Loudest(ReadOnlySpan<short> sound, int length)
    {
        var (best, energy) = (0, 0.0);
        for (var at = 0; at + length <= sound.Length; at += 400)
        {
            double sum = 0;
            foreach (var sample in sound.Slice(at, length)) sum += (double)sample * sample;
            if (sum > energy) (best, energy) = (at, sum);
        }
        return sound.Slice(best, length);
    }

    private static double Correlation(ReadOnlySpan<short> a, ReadOnlySpan<short> b)
    {
        long product = 0, left = 0, right = 0;
        for (var i = 0; i < a.Length; i++)
        {
            product += a[i] * b[i];
            left += a[i] * a[i];
            right += b[i] * b[i];
        }
        return left == 0 || right == 0 ? 0 : Math.Abs(product) / Math.Sqrt((double)left * right);
    }
}
