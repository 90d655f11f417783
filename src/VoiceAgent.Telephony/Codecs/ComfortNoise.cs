namespace VoiceAgent.Telephony.Codecs;

/// <summary>Noise as the other end describes it (RFC 3389): a level, and perhaps how it is coloured.</summary>
internal sealed class ComfortNoise
{
    private const int MostCoefficients = 12;

    private readonly float[] _reflections = new float[MostCoefficients];
    private readonly float[] _lattice = new float[MostCoefficients + 1];
    private int _order;
    private float _amplitude;
    private uint _random = 0x2545F491;

    /// <summary>Noise without a sound.</summary>
    public void Mute() => (_order, _amplitude) = (0, 0);

    /// <summary>Takes a description: a byte of level in -dBov, then reflection coefficients (section 3).</summary>
    public void Describe(ReadOnlySpan<byte> payload)
    {
        if (payload.Length == 0) return;
        var level = payload[0] & 0x7F;
        _order = Math.Min(payload.Length - 1, MostCoefficients);
        var gain = 1f;
        for (var i = 0; i < _order; i++)
        {
            // Never quite 1: the filter has to be stable whatever comes.
            var reflection = Math.Clamp((payload[i + 1] - 127) / 128f, -0.95f, 0.95f);
            _reflections[i] = reflection;
            gain *= 1 - reflection * reflection;
        }

        // The filter makes the noise louder; what is told is the level after it. Uniform noise has a third of its peak's power.
        _amplitude = 32768f * MathF.Pow(10, -level / 20f) * MathF.Sqrt(3 * gain);
    }

    /// <summary>Makes noise.</summary>
    public void Fill(Span<short> samples)
    {
        for (var i = 0; i < samples.Length; i++) samples[i] = (short)Math.Clamp(Filter(_amplitude * Random()), short.MinValue, short.MaxValue);
    }

    private float Random()
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return (int)_random / (float)int.MaxValue;
    }

    private float Filter(float forward)
    {
        for (var i = _order; i > 0; i--)
        {
            forward -= _reflections[i - 1] * _lattice[i - 1];
            _lattice[i] = _lattice[i - 1] + _reflections[i - 1] * forward;
        }

        return _lattice[0] = forward;
    }
}
