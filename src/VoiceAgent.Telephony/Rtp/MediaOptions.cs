using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>What one call's media may be.</summary>
public sealed record MediaOptions
{
    /// <summary>The codecs that are offered, the best first, and the only ones that are accepted.</summary>
    public IReadOnlyList<AudioCodec> Codecs { get; init; } = [AudioCodec.Pcma, AudioCodec.Pcmu];

    /// <summary>How much sound we ask to get in a packet, 10 to 60 ms in steps of 10; what we send follows what the other end asks for.</summary>
    public TimeSpan PacketTime { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>Offer RTP/SAVP with SDES keys (RFC 4568), and refuse offers without. When false, plain RTP is offered and either is answered.</summary>
    public bool RequireEncryption { get; init; }

    /// <summary>Offer and accept digits as telephone events (RFC 4733); without, digits go and are heard as tones.</summary>
    public bool TelephoneEvents { get; init; } = true;

    /// <summary>Offer and accept comfort noise (RFC 3389): no packets of silence are sent then, only their level now and then.</summary>
    public bool ComfortNoise { get; init; }

    /// <summary>How much unplayed sound may be queued.</summary>
    public TimeSpan LongestQueue { get; init; } = TimeSpan.FromMinutes(5);
}
