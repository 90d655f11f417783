namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>A response (RFC 3261 7.2).</summary>
public sealed class SipResponse : SipMessage
{
    /// <summary>A response of our own, still without header fields; <c>To</c> gives one to a request.</summary>
    public SipResponse(int status, string? reason = null) : this(status, reason ?? ReasonPhrases.Of(status), new SipHeaders())
    {
    }

    internal SipResponse(int status, string reason, SipHeaders headers) : base(headers) => (Status, Reason) = (status, reason);

    /// <summary>100 to 699.</summary>
    public int Status { get; }

    /// <summary>The reason phrase; may be empty.</summary>
    public string Reason { get; }

    /// <summary>Whether it is 1xx.</summary>
    public bool IsProvisional => Status < 200;

    /// <summary>Whether it is 2xx.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether no other final response will come.</summary>
    public bool IsFinal => Status >= 200;

    internal override string StartLine => $"SIP/2.0 {Status} {Reason}";

    /// <summary>A response to a request: Via, From, To, Call-ID and CSeq are the request's, octet by octet (RFC 3261 8.2.6).</summary>
    /// <param name="request">What is answered.</param>
    /// <param name="status">100 to 699.</param>
    /// <param name="reason">Null for the usual phrase.</param>
    /// <param name="toTag">Our tag; put into To when the request has none there and the status isn't 100.</param>
    public static SipResponse To(SipRequest request, int status, string? reason = null, string? toTag = null)
    {
        var response = new SipResponse(status, reason) { Flow = request.Flow };
        foreach (var name in (string[])[HeaderNames.Via, HeaderNames.From, HeaderNames.To, HeaderNames.CallId, HeaderNames.CSeq])
            response.Headers.CopyFrom(request.Headers, name);
        if (status == 100) response.Headers.CopyFrom(request.Headers, HeaderNames.Timestamp);
        else if (toTag is not null && request.Headers.To is { Tag: null } to) response.Headers.Set(HeaderNames.To, to.WithTag(toTag).ToString());
        return response;
    }

    /// <summary>The answer to a request with a fault.</summary>
    public static SipResponse To(SipRequest request, SipFault fault, string? toTag = null)
    {
        var response = To(request, fault.Status, fault.Reason, toTag);
        if (fault.Header is not null) response.Headers.Add(fault.Header, fault.Value ?? "");
        return response;
    }
}
