namespace VoiceAgent.Telephony.Rtp;

/// <summary>Counts what came and what should have (RFC 3550 A.1, A.3, A.8), of one source at a time; the sums go on over sources.</summary>
internal sealed class SequenceStatistics
{
    // RFC 3550 A.1: a jump of a minute forwards, or of two seconds back, is another beginning.
    private const int MostDropped = 3000;
    private const int MostMisordered = 100;

    private bool _any;
    private long _first;
    private long _highest;
    private ulong _seen;
    private long _expectedBefore;
    private long _expectedAtReport;
    private long _receivedAtReport;
    private long _lastTransit;
    private double _jitter;

    /// <summary>Packets that came, each once.</summary>
    public long Received { get; private set; }

    /// <summary>Packets that came again.</summary>
    public long Duplicates { get; private set; }

    /// <summary>Packets that should have come until the newest.</summary>
    public long Expected => _expectedBefore + (_any ? _highest - _first + 1 : 0);

    /// <summary>Packets that should have come and did not, so far.</summary>
    public long Lost => Math.Max(0, Expected - Received);

    /// <summary>The highest sequence number, with its wraps in the upper half.</summary>
    public uint Highest => (uint)_highest;

    /// <summary>Interarrival jitter in counts of 125 µs.</summary>
    public uint Jitter => (uint)_jitter;

    /// <summary>Another source, or another beginning.</summary>
    public void Restart()
    {
        _expectedBefore = Expected;
        _any = false;
    }

    /// <summary>Takes a packet.</summary>
    /// <returns>False when it came before.</returns>
    public bool Observe(ushort sequence)
    {
        var delta = (short)(sequence - (ushort)_highest);
        if (_any && (delta > MostDropped || delta < -MostMisordered)) Restart();
        if (!_any) Begin(sequence);
        else if (!Advance(delta)) return false;
        Received++;
        return true;
    }

    /// <summary>Takes the transit of a packet of sound (RFC 3550 A.8).</summary>
    public void ObserveTransit(long transit)
    {
        var difference = Math.Abs(transit - _lastTransit);
        _lastTransit = transit;
        // The first of a stream, and one after a jump of the timestamps, has nothing to be compared with.
        if (difference < 8000) _jitter += (difference - _jitter) / 16;
    }

    /// <summary>The share of packets lost since this was last asked, in 256ths (RFC 3550 A.3).</summary>
    public byte TakeFractionLost()
    {
        var (expected, received) = (Expected - _expectedAtReport, Received - _receivedAtReport);
        (_expectedAtReport, _receivedAtReport) = (Expected, Received);
        return expected <= 0 || received >= expected ? (byte)0 : (byte)Math.Min(255, (expected - received) * 256 / expected);
    }

    private void Begin(ushort sequence) => (_any, _first, _highest, _seen) = (true, sequence, sequence, 1);

    private bool Advance(int delta)
    {
        if (delta > 0)
        {
            _seen = delta >= 64 ? 1 : _seen << delta | 1;
            _highest += delta;
            return true;
        }

        // Older than the window: there is no telling, so it counts.
        var bit = -delta < 64 ? 1UL << -delta : 0;
        if ((_seen & bit) == 0 && delta != 0)
        {
            _seen |= bit;
            _first = Math.Min(_first, _highest + delta);
            return true;
        }

        Duplicates++;
        return false;
    }
}
