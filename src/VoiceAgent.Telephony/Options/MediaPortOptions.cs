namespace VoiceAgent.Telephony;

/// <summary>Addresses and ports of RTP.</summary>
public sealed record MediaPortOptions
{
    /// <summary>The address that sockets are bound to.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>The address written in SDP, when it differs.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>The first port.</summary>
    public int FirstPort { get; init; } = 16384;

    /// <summary>The last port; a call takes two.</summary>
    public int LastPort { get; init; } = 32767;
}
