using System.Collections.Concurrent;

namespace VoiceAgent.Telephony.Rtp.Digits;

/// <summary>Takes digits one after another through packet times, whether they go as events or as tones.</summary>
internal sealed class DigitSender
{
    private const int Pause = 60 * 8;
    private const int LongPause = 1000 * 8;
    private const int EndPackets = 3;

    private readonly ConcurrentQueue<(int Code, int Length)> _waiting = new();
    private (int Code, int Length)? _current;
    private int _elapsed;
    private int _ends;

    /// <summary>Queues digits; what is no digit is a pause of a second.</summary>
    public void Add(string digits, TimeSpan each)
    {
        foreach (var digit in digits)
        {
            var code = Digit.CodeOf(digit);
            _waiting.Enqueue((code, code < 0 ? LongPause : (int)(each.TotalMilliseconds * 8)));
        }
    }

    /// <summary>Goes on by a packet time.</summary>
    /// <returns>False when there is nothing to send.</returns>
    public bool TryStep(int samples, out DigitStep step)
    {
        step = default;
        if (_current is null && !TryBegin()) return false;
        var (code, length) = _current!.Value;
        var begin = _elapsed;
        _elapsed += samples;
        if (_elapsed >= length) _ends++;
        step = new DigitStep(_ends > EndPackets ? -1 : code, begin, Math.Min(_elapsed, length), length);
        var over = code < 0 ? _elapsed >= length : _elapsed >= length + Pause && _ends >= EndPackets;
        if (over) _current = null;
        return true;
    }

    private bool TryBegin()
    {
        if (!_waiting.TryDequeue(out var next)) return false;
        (_current, _elapsed, _ends) = (next, 0, 0);
        return true;
    }
}
