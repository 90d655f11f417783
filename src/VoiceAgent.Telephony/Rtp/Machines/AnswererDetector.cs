using System.Threading.Channels;

namespace VoiceAgent.Telephony.Rtp.Machines;

/// <summary>
/// Judges by sound, and by what recognition hears, whether a person or a machine answered. A short greeting and then silence is a person; so is
/// talk with pauses, however long; speech that goes on and on is a recording, and a beep after speech is a machine that records. Before the
/// answer only words count: there, tones and music are usual, and people do not speak.
/// </summary>
public sealed class AnswererDetector : ISoundListener
{
    private const int FrameMilliseconds = 20;
    private const int ShortestBeep = 160 / FrameMilliseconds;
    private const int SpeechBeforeBeep = 1000 / FrameMilliseconds;

    private readonly Lock _turn = new();
    private readonly AnswererOptions _options;
    private readonly Channel<Answerer> _changes = Channel.CreateUnbounded<Answerer>();
    private readonly SoundClassifier _classifier = new();
    private readonly short[] _frame = new short[SoundClassifier.FrameLength];
    private Cadence _cadence = new();
    private int _filled;
    private bool _answered;

    internal AnswererDetector(AnswererOptions options) => _options = options;

    /// <summary>The judgement so far; it may still turn from person to machine, by a beep or by words, and never back.</summary>
    public Answerer Current { get; private set; }

    /// <summary>Tells that the call was answered: what came before was early media.</summary>
    public void Answered()
    {
        lock (_turn) (_answered, _cadence) = (true, new Cadence());
    }

    /// <summary>Tells what recognition heard, whole or in part.</summary>
    public void Hear(string words)
    {
        lock (_turn)
        {
            if (Current != Answerer.MachineRecording && MachinePhrases.In(words)) Decide(Answerer.Machine);
        }
    }

    /// <summary>Every change of the judgement, from the first on; ends with the session. For one reader.</summary>
    public IAsyncEnumerable<Answerer> ChangesAsync(CancellationToken cancellationToken) => _changes.Reader.ReadAllAsync(cancellationToken);

    void ISoundListener.OnSound(ReadOnlySpan<short> heard, ReadOnlySpan<short> said)
    {
        lock (_turn)
        {
            while (heard.Length > 0)
            {
                var part = heard[..Math.Min(heard.Length, _frame.Length - _filled)];
                part.CopyTo(_frame.AsSpan(_filled));
                heard = heard[part.Length..];
                if ((_filled += part.Length) < _frame.Length) return;
                _filled = 0;
                _cadence.Add(_classifier.Classify(_frame));
                Judge();
            }
        }
    }

    void ISoundListener.OnEnd() => _changes.Writer.TryComplete();

    private static int Frames(TimeSpan time) => (int)(time.TotalMilliseconds / FrameMilliseconds);

    private void Judge()
    {
        if (HeardBeep()) Decide(Answerer.MachineRecording);
        else if (!_answered || Current != Answerer.Unknown) return;
        else if (_cadence.LongestStretch >= Frames(_options.LongestBreath) || _cadence.SinceWaiting >= Frames(_options.LongestSpeech)) Decide(Answerer.Machine);
        else if (IsWaiting() || _cadence.Frames >= Frames(_options.Longest)) Decide(Answerer.Person);
    }

    // In early media only what words have made a machine can beep: the tone may as well be the telephone ringing.
    private bool HeardBeep()
    {
        if (_cadence.EndedTone < ShortestBeep || Current == Answerer.MachineRecording) return false;
        if (Current == Answerer.Machine) return true;
        var speech = Current == Answerer.Person ? 2 * SpeechBeforeBeep : SpeechBeforeBeep;
        return _answered && _cadence.Speech >= speech && _cadence.Frames < Frames(_options.Longest);
    }

    private bool IsWaiting()
    {
        var waiting = Frames(_options.Waiting);
        var brief = _cadence.Speech > 0 && _cadence.LongestStretch < Frames(_options.LongestBreath) * 4 / 5;
        return _cadence.Silence >= (brief ? waiting : 2 * waiting);
    }

    private void Decide(Answerer answerer)
    {
        if (Current == answerer) return;
        Current = answerer;
        _changes.Writer.TryWrite(answerer);
    }
}
