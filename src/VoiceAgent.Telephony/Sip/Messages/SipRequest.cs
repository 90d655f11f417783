namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>A request (RFC 3261 7.1).</summary>
public sealed class SipRequest : SipMessage
{
    /// <summary>A request of our own, still without header fields.</summary>
    public SipRequest(string method, SipUri uri) : this(method, uri, new SipHeaders())
    {
    }

    internal SipRequest(string method, SipUri uri, SipHeaders headers) : base(headers) => (Method, Uri) = (method, uri);

    /// <summary>In the case it came; see <see cref="SipMethods"/>.</summary>
    public string Method { get; }

    /// <summary>The Request-URI.</summary>
    public SipUri Uri { get; }

    internal override string StartLine => $"{Method} {Uri} SIP/2.0";

    /// <summary>A copy with header fields of its own, that can be sent again with other ones.</summary>
    public SipRequest Clone() => Clone(Uri);

    /// <summary>A copy that goes to another URI.</summary>
    public SipRequest Clone(SipUri uri) => new(Method, uri, Headers.Clone()) { Body = Body };
}
