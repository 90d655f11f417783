namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>What a user agent takes part in; a request that asks for more is refused by <see cref="SipRequestCheck"/>.</summary>
/// <param name="Methods">For Allow.</param>
/// <param name="Extensions">Option tags, for Supported.</param>
/// <param name="ContentTypes">In lower case, for Accept.</param>
public sealed record SipCapabilities(IReadOnlyList<string> Methods, IReadOnlyList<string> Extensions, IReadOnlyList<string> ContentTypes);
