using System.Net;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>Where the media of all calls goes in and out.</summary>
public sealed record MediaEngineOptions
{
    /// <summary>The address that sockets are bound to.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The address written in SDP, where it differs from <see cref="Address"/> (any address, a one-to-one NAT); null: the same.</summary>
    public IPAddress? PublicAddress { get; init; }

    /// <summary>The first port that a call may take; RTP takes even ports, RTCP the odd one after it (RFC 3550 section 11).</summary>
    public int FirstPort { get; init; } = 16384;

    /// <summary>The last port that a call may take.</summary>
    public int LastPort { get; init; } = 32767;
}
