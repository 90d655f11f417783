namespace VoiceAgent.Telephony.Rtp.Srtp;

/// <summary>Which of the last 64 indices were seen (RFC 3711 section 3.3.2).</summary>
internal struct ReplayWindow
{
    private const int Length = 64;
    private ulong _seen;
    private bool _any;

    /// <summary>The highest index seen.</summary>
    public ulong Highest { get; private set; }

    /// <summary>Whether an index is new and not too old.</summary>
    public readonly bool Admits(ulong index) =>
        !_any || index > Highest || (Highest - index < Length && (_seen >> (int)(Highest - index) & 1) == 0);

    /// <summary>Notes an index whose packet was authentic.</summary>
    public void Add(ulong index)
    {
        if (!_any || index > Highest)
        {
            var ahead = _any ? index - Highest : Length;
            _seen = ahead >= Length ? 1 : _seen << (int)ahead | 1;
            (Highest, _any) = (index, true);
        }
        else _seen |= 1UL << (int)(Highest - index);
    }
}
