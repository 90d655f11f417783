using System.Runtime.CompilerServices;
using VoiceAgent.Core.Speech;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>What one listener has yet to take of the sound heard: a second at most, then the oldest goes. Resampled on the listener's time.</summary>
internal sealed class CaptureQueue(int sampleRate, WakeList wakes, Action<ISoundListener> done) : ISoundListener
{
    private const int Capacity = 8000;
    private const int FrameLength = 160;

    private readonly Lock _turn = new();
    private readonly short[] _ring = new short[Capacity];
    private readonly Signal _signal = new();
    private readonly Resampler _resampler = new(8000, sampleRate);
    private readonly short[] _frame = new short[FrameLength * (sampleRate / 8000)];
    private int _start;
    private int _count;
    private bool _ended;

    public void OnSound(ReadOnlySpan<short> heard, ReadOnlySpan<short> said)
    {
        lock (_turn)
        {
            var over = Math.Max(0, _count + heard.Length - Capacity);
            (_start, _count) = ((_start + over) % Capacity, _count - over);
            Append(heard);
        }

        _signal.Set(wakes);
    }

    public void OnEnd()
    {
        lock (_turn) _ended = true;
        _signal.Set();
    }

    /// <summary>The frames, until the call ends.</summary>
    public async IAsyncEnumerable<AudioFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var wake = cancellationToken.UnsafeRegister(static signal => ((Signal)signal!).Set(), _signal);
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (TryTake(out var ended)) yield return new AudioFrame(_frame, sampleRate);
                else if (ended) yield break;
                else await _signal.WaitAsync();
            }
        }
        finally
        {
            done(this);
        }
    }

    private bool TryTake(out bool ended)
    {
        Span<short> frame = stackalloc short[FrameLength];
        lock (_turn)
        {
            ended = _ended;
            if (_count < FrameLength) return false;
            var first = Math.Min(FrameLength, Capacity - _start);
            _ring.AsSpan(_start, first).CopyTo(frame);
            _ring.AsSpan(0, FrameLength - first).CopyTo(frame[first..]);
            (_start, _count) = ((_start + FrameLength) % Capacity, _count - FrameLength);
        }

        _resampler.Convert(frame, _frame);
        return true;
    }

    private void Append(ReadOnlySpan<short> heard)
    {
        var end = (_start + _count) % Capacity;
        var first = Math.Min(heard.Length, Capacity - end);
        heard[..first].CopyTo(_ring.AsSpan(end));
        heard[first..].CopyTo(_ring);
        _count += heard.Length;
    }
}
