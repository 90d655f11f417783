namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>Where a request goes: the first endpoint, and the next when one fails (RFC 3263 4.3).</summary>
/// <param name="Endpoints">At least one, the best first.</param>
public sealed record SipTarget(IReadOnlyList<SipEndpoint> Endpoints)
{
    /// <summary>One endpoint only.</summary>
    public SipTarget(SipEndpoint endpoint) : this([endpoint])
    {
    }
}
