using System.Buffers.Binary;
using System.IO.Pipelines;

namespace VoiceAgent.Telephony.Rtp.Recording;

/// <summary>
/// A recording in progress: stereo WAV of 8 kHz and 16 bits, left what is heard, right what is said, both in time. The paced thread only puts
/// samples by; a task of the recording's own writes them. A stream that cannot keep up for long loses what does not fit.
/// </summary>
public sealed class CallRecording : ISoundListener, IAsyncDisposable
{
    private const int Rate = 8000;

    // About half a minute.
    private const int MostUnwritten = 1 << 20;

    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: 0, resumeWriterThreshold: 0, useSynchronizationContext: false));
    private readonly Lock _turn = new();
    private readonly Stream _stream;
    private readonly Action<ISoundListener> _done;
    private readonly Task _writing;
    private long _frames;
    private long _written;
    private bool _ended;

    internal CallRecording(Stream stream, Action<ISoundListener> done)
    {
        (_stream, _done) = (stream, done);
        _writing = Task.Run(WriteAsync);
    }

    /// <summary>How much has been recorded.</summary>
    public TimeSpan Length => TimeSpan.FromSeconds((double)Volatile.Read(ref _frames) / Rate);

    void ISoundListener.OnSound(ReadOnlySpan<short> heard, ReadOnlySpan<short> said)
    {
        lock (_turn)
        {
            if (_ended || (_frames - Volatile.Read(ref _written)) * WaveHeader.FrameLength > MostUnwritten) return;
            Interleave(heard, said, _pipe.Writer.GetSpan(heard.Length * WaveHeader.FrameLength));
            _pipe.Writer.Advance(heard.Length * WaveHeader.FrameLength);
            _frames += heard.Length;
            // Without a pause threshold this never waits.
            _ = _pipe.Writer.FlushAsync().AsTask();
        }
    }

    void ISoundListener.OnEnd()
    {
        lock (_turn)
        {
            if (_ended) return;
            _ended = true;
            _pipe.Writer.Complete();
        }
    }

    /// <summary>Ends the recording: the rest is written and, where the stream can seek, the lengths in its header.</summary>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public async ValueTask DisposeAsync()
    {
        _done(this);
        ((ISoundListener)this).OnEnd();
        await _writing;
    }

    private static void Interleave(ReadOnlySpan<short> heard, ReadOnlySpan<short> said, Span<byte> bytes)
    {
        for (var i = 0; i < heard.Length; i++)
        {
            var frame = bytes.Slice(WaveHeader.FrameLength * i, WaveHeader.FrameLength);
            BinaryPrimitives.WriteInt16LittleEndian(frame, heard[i]);
            BinaryPrimitives.WriteInt16LittleEndian(frame[2..], said[i]);
        }
    }

    private async Task WriteAsync()
    {
        var start = _stream.CanSeek ? _stream.Position : 0;
        await _stream.WriteAsync(WaveHeader.Write(WaveHeader.Unknown));
        try
        {
            while (await WriteSomeAsync()) { }
        }
        finally
        {
            await _pipe.Reader.CompleteAsync();
        }

        if (_stream.CanSeek) await WriteLengthAsync(start);
        await _stream.FlushAsync();
    }

    private async Task<bool> WriteSomeAsync()
    {
        var read = await _pipe.Reader.ReadAsync();
        foreach (var part in read.Buffer) await _stream.WriteAsync(part);
        Volatile.Write(ref _written, _written + read.Buffer.Length / WaveHeader.FrameLength);
        _pipe.Reader.AdvanceTo(read.Buffer.End);
        return !read.IsCompleted;
    }

    private async Task WriteLengthAsync(long start)
    {
        var end = _stream.Position;
        _stream.Position = start;
        await _stream.WriteAsync(WaveHeader.Write((uint)Math.Min(end - start - WaveHeader.Length, WaveHeader.Unknown)));
        _stream.Position = end;
    }
}
