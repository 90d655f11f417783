namespace VoiceAgent.Telephony.Rtp.Jitter;

/// <summary>Follows 32-bit RTP timestamps over their wraps.</summary>
internal struct TimestampUnwrapper
{
    private long _last;
    private bool _any;

    /// <summary>The timestamp as a number that does not wrap: the one nearest to the last.</summary>
    public long Unwrap(uint timestamp)
    {
        _last = _any ? _last + (int)(timestamp - (uint)_last) : timestamp;
        _any = true;
        return _last;
    }
}
