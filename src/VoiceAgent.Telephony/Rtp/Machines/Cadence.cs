namespace VoiceAgent.Telephony.Rtp.Machines;

/// <summary>Counts how sound comes in stretches. All in frames of 20 ms.</summary>
internal sealed class Cadence
{
    // A stop consonant or the gap between words is no pause; a breath between sentences read aloud hardly is.
    private const int ShortestPause = 400 / 20;

    private const int LongPause = 560 / 20;

    private int _gap;

    /// <summary>Frames since the start.</summary>
    public int Frames { get; private set; }

    /// <summary>Frames of speech, together.</summary>
    public int Speech { get; private set; }

    /// <summary>Frames of silence, up to now.</summary>
    public int Silence { get; private set; }

    /// <summary>Frames of the stretch without a pause that is going on, its gaps included.</summary>
    public int Stretch { get; private set; }

    /// <summary>Frames of the longest stretch so far.</summary>
    public int LongestStretch { get; private set; }

    /// <summary>Frames since the last pause in which somebody might have waited for us, speech and gaps together.</summary>
    public int SinceWaiting { get; private set; }

    /// <summary>Frames of the tone that is going on.</summary>
    public int Tone { get; private set; }

    /// <summary>Frames of the tone that has just ended; 0: none has.</summary>
    public int EndedTone { get; private set; }

    public void Add(SoundKind kind)
    {
        Frames++;
        EndedTone = kind == SoundKind.Tone ? 0 : Tone;
        Tone = kind == SoundKind.Tone ? Tone + 1 : 0;
        if (kind == SoundKind.Speech) AddSpeech();
        else AddGap();
    }

    private void AddSpeech()
    {
        Speech++;
        SinceWaiting = _gap >= LongPause ? 1 : SinceWaiting + 1 + _gap;
        Stretch = _gap >= ShortestPause ? 1 : Stretch + 1 + _gap;
        LongestStretch = Math.Max(LongestStretch, Stretch);
        (_gap, Silence) = (0, 0);
    }

    private void AddGap()
    {
        _gap++;
        Silence = Tone > 0 ? 0 : Silence + 1;
        if (_gap >= ShortestPause) Stretch = 0;
        if (_gap >= LongPause) SinceWaiting = 0;
    }
}
