namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>What a user agent server looks at before it acts on a request (RFC 3261 8.1.1, 8.2).</summary>
public static class SipRequestCheck
{
    /// <summary>
    /// What is wrong with a request: the answer's status, reason and header field; null when nothing. An ACK is never answered.
    /// Max-Forwards is no concern of the last stop (RFC 3261 8.2 has no 483), merged requests (482) are the transaction layer's.
    /// </summary>
    public static SipFault? Verify(SipRequest request, SipCapabilities capabilities) =>
        SipStructure.Verify(request) ?? Method(request, capabilities) ?? Scheme(request) ?? Require(request, capabilities)
        ?? Content(request, capabilities) ?? Accept(request, capabilities);

    private static SipFault? Method(SipRequest request, SipCapabilities capabilities)
    {
        if (capabilities.Methods.Contains(request.Method)) return null;
        var allow = string.Join(", ", capabilities.Methods);
        var status = SipMethods.IsKnown(request.Method) ? 405 : 501;
        return new(status, ReasonPhrases.Of(status), HeaderNames.Allow, allow);
    }

    private static SipFault? Scheme(SipRequest request)
    {
        if (!request.Uri.IsSip && request.Uri.Scheme != "tel") return new(416, ReasonPhrases.Of(416));
        // RFC 3261 10.2: what is registered is a SIP or SIPS URI.
        return request.Method == SipMethods.Register && request.Headers.To is { Uri.IsSip: false } ? new(400, "To is no SIP address") : null;
    }

    private static SipFault? Require(SipRequest request, SipCapabilities capabilities)
    {
        // RFC 3261 8.2.2.3: not in a CANCEL or an ACK.
        if (request.Method is SipMethods.Cancel or SipMethods.Ack) return null;
        var unknown = request.Headers.Values(HeaderNames.Require).Except(capabilities.Extensions, StringComparer.OrdinalIgnoreCase).ToList();
        return unknown.Count == 0 ? null : new(420, ReasonPhrases.Of(420), HeaderNames.Unsupported, string.Join(", ", unknown));
    }

    private static SipFault? Content(SipRequest request, SipCapabilities capabilities)
    {
        if (request.Body.IsEmpty || IsOptional(request.Headers)) return null;
        if (request.Headers.Get(HeaderNames.ContentEncoding) is { } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            return new(415, ReasonPhrases.Of(415), HeaderNames.AcceptEncoding, "identity");
        if (request.Headers.ContentType is { } type && !capabilities.ContentTypes.Contains(type))
            return new(415, ReasonPhrases.Of(415), HeaderNames.Accept, string.Join(", ", capabilities.ContentTypes));
        return null;
    }

    // RFC 3261 20.11: a body that need not be understood.
    private static bool IsOptional(SipHeaders headers) =>
        headers.Get(HeaderNames.ContentDisposition)?.Replace(" ", "", StringComparison.Ordinal)
            .Contains("handling=optional", StringComparison.OrdinalIgnoreCase) ?? false;

    // RFC 3261 20.1: an answer of a type that the caller doesn't take is none.
    private static SipFault? Accept(SipRequest request, SipCapabilities capabilities)
    {
        if (request.Method != SipMethods.Invite || !request.Headers.Has(HeaderNames.Accept)) return null;
        var ranges = request.Headers.Values(HeaderNames.Accept).Select(r => r.Split(';')[0].Trim().ToLowerInvariant());
        return ranges.Any(range => capabilities.ContentTypes.Any(type => Fits(range, type))) ? null : new(406, ReasonPhrases.Of(406));
    }

    private static bool Fits(string range, string type) =>
        range == "*/*" || range == type || (range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range[..^1], StringComparison.Ordinal));
}
