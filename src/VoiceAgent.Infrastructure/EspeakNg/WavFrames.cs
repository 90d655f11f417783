using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VoiceAgent.Core.Speech;

namespace VoiceAgent.Infrastructure.EspeakNg;

/// <summary>
/// Cuts a WAV file that is still being written into frames of 20 ms. The lengths in its header are not known yet when it is
/// written to a pipe, so it is read to its end.
/// </summary>
internal static class WavFrames
{
    private const int HeaderLength = 44;
    private const int FramesPerSecond = 50;

    /// <summary>The frames, at the rate asked for; the last is filled up with silence.</summary>
    /// <exception cref="SpeechException">Not a WAV file of 16-bit samples in one channel.</exception>
    public static async IAsyncEnumerable<AudioFrame> ReadAsync(Stream wav, int rate, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var header = new byte[HeaderLength];
        // Nothing at all is what silence is spoken as.
        if (await wav.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false, cancellationToken) < HeaderLength) yield break;
        var from = RateOf(header);
        var resampler = new Resampler(from, rate);
        var (bytes, converted) = (new byte[from / FramesPerSecond * 2], new short[resampler.MostOf(from / FramesPerSecond)]);
        var (frame, filled) = (new short[rate / FramesPerSecond], 0);
        int read;
        while ((read = await wav.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken)) > 1)
        {
            var count = resampler.Convert(MemoryMarshal.Cast<byte, short>(bytes.AsSpan(0, read / 2 * 2)), converted);
            for (var at = 0; at < count; at++)
            {
                frame[filled++] = converted[at];
                if (filled < frame.Length) continue;
                yield return new AudioFrame(frame, rate);
                filled = 0;
            }
        }

        if (filled == 0) yield break;
        frame.AsSpan(filled).Clear();
        yield return new AudioFrame(frame, rate);
    }

    // RIFF WAVE, "fmt ": channels at 22, rate at 24, bits a sample at 34.
    private static int RateOf(ReadOnlySpan<byte> header)
    {
        var rate = BinaryPrimitives.ReadInt32LittleEndian(header[24..]);
        var mono = BinaryPrimitives.ReadInt16LittleEndian(header[22..]) == 1 && BinaryPrimitives.ReadInt16LittleEndian(header[34..]) == 16;
        if (!header.StartsWith("RIFF"u8) || !mono || rate is < 8_000 or > 48_000) throw new SpeechException("The voice gave no WAV of 16-bit samples in one channel.");
        return rate;
    }
}
