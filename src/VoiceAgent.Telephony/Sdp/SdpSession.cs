namespace VoiceAgent.Telephony.Sdp;

/// <summary>A session description (RFC 8866), as far as a telephone needs it: lines that say nothing to one are skipped when read.</summary>
/// <param name="Origin">What stands after <c>o=</c>.</param>
/// <param name="Name">What stands after <c>s=</c>.</param>
/// <param name="Connection">For media without a connection line of their own.</param>
/// <param name="Attributes">Of the session, in order.</param>
/// <param name="Media">In order: an answer has the offer's order.</param>
internal sealed record SdpSession(
    SdpOrigin Origin, string Name, SdpConnection? Connection, IReadOnlyList<SdpAttribute> Attributes, IReadOnlyList<SdpMedia> Media);
