namespace VoiceAgent.Telephony.Rtp.Machines;

/// <summary>
/// Tells silence, speech and steady tones apart, 20 ms at a time. Silence is what is not much louder than the quietest of the last seconds; a
/// tone is what one sinusoid explains, as loud and at the same frequency for 100 ms, which speech never is.
/// </summary>
internal sealed class SoundClassifier
{
    /// <summary>Samples of a frame.</summary>
    public const int FrameLength = 160;

    private const int Buckets = 8;
    private const int FramesABucket = 25;
    private const double Quietest = 60;
    private const double OverFloor = 3;
    private const double LoudestFloor = 1000;
    private const int FramesToBeTone = 5;

    private readonly double[] _floors = [.. Enumerable.Repeat(Quietest, Buckets)];
    private int _frames;
    private double _frequency;
    private double _level;
    private int _steady;

    public SoundKind Classify(ReadOnlySpan<short> frame)
    {
        var level = LevelOf(frame);
        var loud = level > Math.Max(Quietest, OverFloor * Floor(level));
        var frequency = loud ? SingleTone.Find(frame) ?? 0 : 0;
        _steady = frequency == 0 ? 0 : IsSteady(frequency, level) ? _steady + 1 : 1;
        (_frequency, _level) = (frequency, level);
        return !loud ? SoundKind.Silence : _steady >= FramesToBeTone ? SoundKind.Tone : SoundKind.Speech;
    }

    private static double LevelOf(ReadOnlySpan<short> frame)
    {
        var sum = 0.0;
        foreach (var sample in frame) sum += (double)sample * sample;
        return Math.Sqrt(sum / frame.Length);
    }

    // The quietest frame of the last four seconds; speech dips that low between words.
    private double Floor(double level)
    {
        var bucket = _frames / FramesABucket % Buckets;
        if (_frames++ % FramesABucket == 0) _floors[bucket] = level;
        _floors[bucket] = Math.Min(_floors[bucket], level);
        return Math.Min(_floors.Min(), LoudestFloor);
    }

    private bool IsSteady(double frequency, double level) =>
        Math.Abs(frequency - _frequency) < 0.02 * frequency && level < 1.4 * _level && _level < 1.4 * level;
}
