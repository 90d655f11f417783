using VoiceAgent.Core.Speech;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>Sound that waits to be said, at 8 kHz. Filled by whoever speaks, emptied by the paced thread.</summary>
internal sealed class PlayQueue(TimeSpan longest)
{
    private const int Rate = 8000;
    private readonly Lock _turn = new();
    private readonly long _most = (long)(longest.TotalSeconds * Rate);
    private short[] _ring = [];
    private int _start;
    private int _count;
    private long _played;
    private Resampler? _resampler;
    private int _resamplerRate;
    private TaskCompletionSource? _empty;
    private bool _closed;

    public TimeSpan Queued => Time(_count);

    /// <summary>Queues a frame.</summary>
    /// <exception cref="InvalidOperationException">Too much is queued.</exception>
    public void Add(AudioFrame frame)
    {
        lock (_turn)
        {
            if (_closed) return;
            var resampler = ResamplerFor(frame.SampleRate);
            var most = resampler.MostOf(frame.Samples.Length);
            if (_count + most > _most) throw new InvalidOperationException($"More than {longest} of sound would be queued; wait for DrainAsync before queueing more.");
            if (_count == 0) _played = 0;
            Reserve(most);
            Append(resampler, frame.Samples.Span);
        }
    }

    /// <summary>Takes what is to be said next; the rest of the span is silence.</summary>
    /// <returns>How many samples were queued.</returns>
    public int Take(Span<short> samples)
    {
        var taken = 0;
        lock (_turn)
        {
            taken = Math.Min(samples.Length, _count);
            Copy(samples[..taken]);
            _played += taken;
            if (_count == 0 && taken > 0) Signal();
        }

        samples[taken..].Clear();
        return taken;
    }

    /// <summary>Drops what is queued.</summary>
    /// <returns>How much had been said since the queue was last empty.</returns>
    public TimeSpan Clear()
    {
        lock (_turn)
        {
            var played = Time(_played);
            (_start, _count, _played, _ring, _resampler) = (0, 0, 0, [], null);
            Signal();
            return played;
        }
    }

    /// <summary>Completes when nothing is queued.</summary>
    public Task WhenEmpty()
    {
        lock (_turn)
        {
            if (_count == 0 || _closed) return Task.CompletedTask;
            return (_empty ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <summary>Ends: what is queued is dropped and nothing more is taken.</summary>
    public void Close()
    {
        lock (_turn) _closed = true;
        Clear();
    }

    private static TimeSpan Time(long samples) => new(samples * (TimeSpan.TicksPerSecond / Rate));

    private Resampler ResamplerFor(int rate)
    {
        if (_resampler is not null && _resamplerRate == rate) return _resampler;
        _resamplerRate = rate;
        return _resampler = new Resampler(rate, Rate);
    }

    private void Reserve(int more)
    {
        if (_count + more <= _ring.Length) return;
        var larger = new short[Math.Max(_count + more, Math.Min(2 * _ring.Length, (int)_most))];
        var count = _count;
        Copy(larger.AsSpan(0, count));
        (_ring, _start, _count) = (larger, 0, count);
    }

    private void Append(Resampler resampler, ReadOnlySpan<short> samples)
    {
        Span<short> chunk = stackalloc short[3 * 480];
        for (; samples.Length > 0; samples = samples[Math.Min(480, samples.Length)..])
        {
            var made = chunk[..resampler.Convert(samples[..Math.Min(480, samples.Length)], chunk)];
            var end = (_start + _count) % _ring.Length;
            var first = Math.Min(made.Length, _ring.Length - end);
            made[..first].CopyTo(_ring.AsSpan(end));
            made[first..].CopyTo(_ring);
            _count += made.Length;
        }
    }

    private void Copy(Span<short> samples)
    {
        if (samples.Length == 0) return;
        var first = Math.Min(samples.Length, _ring.Length - _start);
        _ring.AsSpan(_start, first).CopyTo(samples);
        _ring.AsSpan(0, samples.Length - first).CopyTo(samples[first..]);
        _start = (_start + samples.Length) % _ring.Length;
        _count -= samples.Length;
    }

    private void Signal()
    {
        _empty?.TrySetResult();
        _empty = null;
    }
}
