using System.Net;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>One place that messages are sent to or come from.</summary>
/// <param name="Protocol">What carries them.</param>
/// <param name="Address">IPv4 or IPv6, and the port.</param>
/// <param name="HostName">The name that was looked up, which a TLS certificate must bear; null when an address was given.</param>
public sealed record SipEndpoint(SipProtocol Protocol, IPEndPoint Address, string? HostName = null);
