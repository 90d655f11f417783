namespace VoiceAgent.Telephony.Sdp;

/// <summary>An attribute line, <c>a=name</c> or <c>a=name:value</c> (RFC 8866 section 5.13).</summary>
/// <param name="Name">As written; compared by case.</param>
/// <param name="Value">What stands after the colon; null without one.</param>
internal sealed record SdpAttribute(string Name, string? Value = null);
