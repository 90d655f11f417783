namespace VoiceAgent.Telephony.Codecs;

/// <summary>The two laws of G.711; the numbers are their static RTP payload types (RFC 3551 section 6).</summary>
public enum AudioCodec
{
    /// <summary>G.711 µ-law, 8 kHz.</summary>
    Pcmu = 0,

    /// <summary>G.711 A-law, 8 kHz.</summary>
    Pcma = 8,
}
