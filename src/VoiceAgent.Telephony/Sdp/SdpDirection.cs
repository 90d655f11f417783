namespace VoiceAgent.Telephony.Sdp;

/// <summary>Who speaks, as seen by who wrote the description (RFC 3264 section 5.1).</summary>
[Flags]
internal enum SdpDirection
{
    Inactive = 0,
    SendOnly = 1,
    ReceiveOnly = 2,
    SendReceive = SendOnly | ReceiveOnly,
}

/// <summary>What directions are called, and how they meet.</summary>
internal static class SdpDirections
{
    public static string Name(this SdpDirection direction) => direction switch
    {
        SdpDirection.SendOnly => "sendonly",
        SdpDirection.ReceiveOnly => "recvonly",
        SdpDirection.Inactive => "inactive",
        _ => "sendrecv",
    };

    /// <summary>The direction among these attributes; null when none of them is one.</summary>
    public static SdpDirection? In(IReadOnlyList<SdpAttribute> attributes) => attributes
        .Select(attribute => attribute.Name switch
        {
            "sendrecv" => SdpDirection.SendReceive,
            "sendonly" => SdpDirection.SendOnly,
            "recvonly" => SdpDirection.ReceiveOnly,
            "inactive" => SdpDirection.Inactive,
            _ => (SdpDirection?)null,
        })
        .LastOrDefault(direction => direction is not null);

    /// <summary>The same stream seen from the other end.</summary>
    public static SdpDirection Mirrored(this SdpDirection direction) =>
        (direction.HasFlag(SdpDirection.SendOnly) ? SdpDirection.ReceiveOnly : 0) | (direction.HasFlag(SdpDirection.ReceiveOnly) ? SdpDirection.SendOnly : 0);
}
