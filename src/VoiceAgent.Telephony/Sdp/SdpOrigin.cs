namespace VoiceAgent.Telephony.Sdp;

/// <summary>The origin line (RFC 8866 section 5.2).</summary>
/// <param name="User">A dash when there is none.</param>
/// <param name="Id">The session's number.</param>
/// <param name="Version">Raised by one with each change (RFC 3264 section 8).</param>
/// <param name="Address">Of who wrote it.</param>
internal sealed record SdpOrigin(string User, string Id, string Version, SdpConnection Address);
