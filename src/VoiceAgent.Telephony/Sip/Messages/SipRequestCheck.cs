namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>What a user agent server looks at before it acts on a request (RFC 3261 8.1.1, 8.2).</summary>
public static class SipRequestCheck
{
    /// <summary>What is wrong with a request: the answer's status, reason and header field; null when nothing. An ACK is never answered.</summary>
    public static SipFault? Verify(SipRequest request, SipCapabilities capabilities) => throw new NotImplementedException();
}
