namespace VoiceAgent.Telephony.Sdp;

/// <summary>A media description, <c>m=</c> and the lines after it (RFC 8866 section 5.14).</summary>
/// <param name="Kind">audio, video, image …</param>
/// <param name="Port">0 refuses the stream.</param>
/// <param name="Protocol">RTP/AVP, RTP/SAVP …</param>
/// <param name="Formats">Payload types, the best first, or whatever the protocol calls formats.</param>
/// <param name="Connection">Its own connection line; null: the session's.</param>
/// <param name="Attributes">In order.</param>
internal sealed record SdpMedia(
    string Kind, int Port, string Protocol, IReadOnlyList<string> Formats, SdpConnection? Connection, IReadOnlyList<SdpAttribute> Attributes)
{
    /// <summary>The same stream, refused (RFC 3264 section 6).</summary>
    public SdpMedia Refused() => this with { Port = 0, Connection = null, Attributes = [] };

    public string? ValueOf(string attribute) => Attributes.FirstOrDefault(line => line.Name == attribute)?.Value;

    public bool Has(string attribute) => Attributes.Any(line => line.Name == attribute);
}
