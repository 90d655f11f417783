using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>A SIP message (RFC 3261 7): a request or a response.</summary>
public abstract class SipMessage
{
    private protected SipMessage(SipHeaders headers) => Headers = headers;

    /// <summary>The header fields. Content-Length is written by itself and need not be set.</summary>
    public SipHeaders Headers { get; }

    /// <summary>The body's octets; empty for none.</summary>
    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Whence it came; null for one of our own.</summary>
    public SipFlow? Flow { get; internal set; }

    /// <summary>What the parser found wrong although the message can be read so far as to be answered; null when nothing.</summary>
    public SipFault? Fault { get; internal set; }

    /// <summary>The request line or status line, without line break.</summary>
    internal abstract string StartLine { get; }

    /// <summary>Sets the body and says its type.</summary>
    public void SetBody(ReadOnlyMemory<byte> body, string contentType)
    {
        Body = body;
        Headers.Set(HeaderNames.ContentType, contentType);
    }
}
