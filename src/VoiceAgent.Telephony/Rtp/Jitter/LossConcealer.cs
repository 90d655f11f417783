namespace VoiceAgent.Telephony.Rtp.Jitter;

/// <summary>
/// Makes up sound for what did not come, by the idea of G.711 Appendix I: the last pitch period goes on, two and three of them after 10 and
/// 20 ms, fading from 10 ms on to silence at 60 ms; the ends are cross-faded. Unlike there nothing is delayed: the first join mirrors the
/// last samples instead.
/// </summary>
internal sealed class LossConcealer
{
    private const int HistoryLength = 480;
    private const int TenMilliseconds = 80;
    private const int SilentAfter = 6 * TenMilliseconds;

    private readonly short[] _history = new short[HistoryLength];
    private readonly short[] _cycle = new short[3 * PitchFinder.Longest + PitchFinder.Longest / 4];
    private int _pitch;
    private int _gap;
    private int _phase;

    /// <summary>What was heard last, made-up sound included; the newest at the end.</summary>
    public ReadOnlySpan<short> History => _history;

    /// <summary>Takes sound that came; its beginning is blended with what was made up before it.</summary>
    public void Hear(Span<short> samples)
    {
        if (samples.Length == 0) return;
        // After silence there is nothing to blend with.
        if (_gap is > 0 and < SilentAfter) Blend(samples);
        _gap = 0;
        Append(samples);
    }

    /// <summary>Makes up sound for a gap.</summary>
    public void Conceal(Span<short> gap)
    {
        if (gap.Length == 0) return;
        if (_gap == 0) Begin();
        for (var i = 0; i < gap.Length; i++) gap[i] = Next();
        Append(gap);
    }

    private void Begin()
    {
        _pitch = PitchFinder.Find(_history);
        _phase = 0;
        _history.AsSpan(HistoryLength - _cycle.Length).CopyTo(_cycle);
    }

    private short Next()
    {
        var periods = Math.Min(_gap / TenMilliseconds, 2) + 1;
        var length = _pitch * periods;
        if (_phase >= length) _phase -= length;
        var sample = Sample(length, _phase++);
        if (_gap < _pitch / 4) sample = Mirrored(sample);
        var gain = _gap < TenMilliseconds ? 1f : Math.Max(0f, 1f - (_gap - TenMilliseconds) / (float)(SilentAfter - TenMilliseconds));
        _gap++;
        return (short)(sample * gain);
    }

    /// <summary>A sample of the last periods; their end is cross-faded into what came before their beginning, so that they can go round.</summary>
    private float Sample(int length, int phase)
    {
        var start = _cycle.Length - length;
        var (quarter, left) = (_pitch / 4, length - phase);
        if (left > quarter) return _cycle[start + phase];
        var weight = left / (float)(quarter + 1);
        return _cycle[start + phase] * weight + _cycle[start - left] * (1 - weight);
    }

    private float Mirrored(float sample)
    {
        var weight = (_gap + 1f) / (_pitch / 4 + 1);
        return _cycle[^(_gap + 1)] * (1 - weight) + sample * weight;
    }

    private void Blend(Span<short> samples)
    {
        var length = Math.Min(samples.Length, Math.Min(_pitch / 4 + 32 * (_gap / TenMilliseconds), TenMilliseconds));
        for (var i = 0; i < length; i++)
        {
            var weight = (i + 1f) / (length + 1);
            samples[i] = (short)(samples[i] * weight + Next() * (1 - weight));
        }
    }

    private void Append(ReadOnlySpan<short> samples)
    {
        if (samples.Length >= HistoryLength)
        {
            samples[^HistoryLength..].CopyTo(_history);
            return;
        }

        _history.AsSpan(samples.Length).CopyTo(_history);
        samples.CopyTo(_history.AsSpan(HistoryLength - samples.Length));
    }
}
