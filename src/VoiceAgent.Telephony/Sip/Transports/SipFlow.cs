using System.Net;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>Whence a message came, and so the way its answer takes.</summary>
/// <param name="Remote">The sender as the network shows it.</param>
/// <param name="Local">Our own address and port that it came to.</param>
public sealed record SipFlow(SipEndpoint Remote, IPEndPoint Local)
{
    /// <summary>The connection it came over; null for UDP.</summary>
    internal object? Connection { get; init; }
}
