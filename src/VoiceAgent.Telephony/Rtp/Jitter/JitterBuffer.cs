using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Rtp.Jitter;

/// <summary>
/// Turns packets that come when they like into sound without gaps. What is played at a time is what was spoken a latency before; the latency
/// adapts to the packets' punctuality, 40 to 200 ms, by leaving out or repeating pitch periods. When nothing is there, play-out waits for it
/// as long as the latency allows: late words are heard late rather than lost. All times are counts of 125 µs.
/// </summary>
internal sealed class JitterBuffer
{
    /// <summary>The latency never aimed below: with the hysteresis around it no less than 40 ms.</summary>
    public const int LeastLatency = 52 * 8;

    /// <summary>The latency never aimed above: with the hysteresis no more than 200 ms.</summary>
    public const int MostLatency = 180 * 8;

    /// <summary>Samples that one read gives at most.</summary>
    public const int LongestRead = 60 * 8;

    private const int SilentAfter = 60 * 8;
    private const int LongestPacket = 200 * 8;
    private const int LongestWait = 190 * 8;
    private const int Elsewhere = 250 * 8;
    private const int LateBeforeRestart = 3;

    private readonly SampleRing _ring = new();
    private readonly ArrivalEstimator _arrivals = new();
    private readonly LossConcealer _concealer = new();
    private readonly TimeStretcher _stretcher;
    private readonly ComfortNoise _noise = new();
    private TimestampUnwrapper _timestamps;
    private bool _quiet;
    private bool _running;
    private bool _fresh;
    private long _play;
    private long _first;
    private long _end;
    private int _waited;
    private int _late;
    private int _missing;

    public JitterBuffer() => _stretcher = new TimeStretcher(_ring, _concealer);

    /// <summary>Packets that came after their moment.</summary>
    public long TooLate { get; private set; }

    /// <summary>Samples made up for ones that did not come, while the stream was going on.</summary>
    public long Concealed { get; private set; }

    /// <summary>The latency at the last read.</summary>
    public int Latency { get; private set; }

    /// <summary>The latency that is aimed at.</summary>
    public int Target { get; private set; } = LeastLatency;

    /// <summary>Forgets the stream: the next packet begins another.</summary>
    public void Restart() => _running = false;

    /// <summary>
    /// The other end says nothing for a while, on purpose: what is not there is not made up but noise, or nothing, until sound comes again.
    /// </summary>
    /// <param name="description">Of the noise (RFC 3389); empty: none.</param>
    public void Hush(ReadOnlySpan<byte> description)
    {
        _quiet = true;
        if (description.Length == 0) _noise.Mute();
        else _noise.Describe(description);
    }

    /// <summary>Takes a packet.</summary>
    /// <returns>False when it came too late or is longer than any packet.</returns>
    public bool Put(uint timestamp, AudioCodec codec, ReadOnlySpan<byte> codes, long arrived)
    {
        if (codes.Length is 0 or > LongestPacket) return false;
        var at = _timestamps.Unwrap(timestamp);
        if (!_running || IsElsewhere(at, codes.Length, arrived)) Begin(at, arrived);
        _arrivals.Observe(arrived - at, arrived);
        return Place(at, codec, codes);
    }

    /// <summary>Gives the sound to be played now; silence when there is none.</summary>
    /// <param name="output">One packet time of samples, 80 to 480.</param>
    /// <param name="now">When it is due.</param>
    public void Read(Span<short> output, long now)
    {
        if (!_running)
        {
            Fill(output);
            return;
        }

        Target = Math.Clamp(output.Length + _arrivals.Spread + 40, LeastLatency, MostLatency);
        var wanted = now - _arrivals.LeastTransit - Target;
        if (_fresh) Settle(wanted, output.Length);
        if (_end > _play) Resume();
        Play(output, (int)Math.Clamp(wanted - _play, -SampleRing.Capacity, SampleRing.Capacity));
        Latency = (int)Math.Clamp(now - _arrivals.LeastTransit - _play + output.Length, 0, SampleRing.Capacity);
    }

    private bool IsElsewhere(long at, int length, long arrived)
    {
        var deviation = arrived - at - _arrivals.LeastTransit;
        _late = deviation > Elsewhere && at + length <= _play ? _late + 1 : 0;
        return deviation < -Elsewhere || at + length - _play > SampleRing.Capacity || _late >= LateBeforeRestart;
    }

    private void Begin(long at, long arrived)
    {
        _ring.Clear();
        _arrivals.Reset();
        (_running, _fresh, _first, _end, _late, _waited) = (true, true, at, at, 0, 0);
        _missing = LongestWait;
        _play = at - LeastLatency;
    }

    private bool Place(long at, AudioCodec codec, ReadOnlySpan<byte> codes)
    {
        var played = (int)Math.Clamp(_play - at, 0, codes.Length);
        if (played == codes.Length)
        {
            TooLate++;
            return false;
        }

        _quiet = false;
        _ring.Write(at + played, codec, codes[played..]);
        _first = Math.Min(_first, at);
        _end = Math.Max(_end, at + codes.Length);
        return true;
    }

    // Until its first sample is played a stream can be put anywhere.
    private void Settle(long wanted, int length)
    {
        _play = wanted;
        _fresh = wanted + length <= _first;
    }

    // What was waited for and did not come with the rest was lost: it has been concealed already, while waiting.
    private void Resume()
    {
        if (_waited == 0) return;
        var absent = _ring.Run(_play, _waited, out var present);
        if (!present) _play += absent;
        _waited = 0;
    }

    private void Play(Span<short> output, int behind)
    {
        if (_end <= _play)
        {
            Wait(output, behind);
            return;
        }

        var taken = _stretcher.TryRead(output, _play, _end, behind);
        if (taken == 0) taken = Gather(output, behind);
        else _missing = 0;
        _play += taken;
    }

    private void Wait(Span<short> output, int behind)
    {
        Fill(output);
        if (behind + Target + output.Length > LongestWait) _play += output.Length;
        else _waited += output.Length;
    }

    private int Gather(Span<short> output, int behind)
    {
        if (_missing >= SilentAfter) _play += Leap(output.Length, behind);
        for (var done = 0; done < output.Length;)
        {
            var length = _ring.Run(_play + done, output.Length - done, out var present);
            var part = output.Slice(done, length);
            if (present) Hear(part, _play + done);
            else Fill(part);
            done += length;
        }

        return output.Length;
    }

    // In silence nobody hears play-out move to where it should be.
    private int Leap(int length, int behind)
    {
        var absent = _ring.Run(_play, SampleRing.Capacity, out var present);
        return present || absent < length ? 0 : Math.Clamp(behind, -length, absent - length);
    }

    private void Hear(Span<short> part, long at)
    {
        _ring.Copy(at, part);
        _ring.Drop(at, part.Length);
        _concealer.Hear(part);
        _missing = 0;
    }

    private void Fill(Span<short> part)
    {
        _concealer.Conceal(part);
        if (_quiet) _noise.Fill(part);
        else if (_running && !_fresh && _missing < LongestWait) Concealed += part.Length;
        _missing = Math.Min(_missing + part.Length, LongestWait);
    }
}
