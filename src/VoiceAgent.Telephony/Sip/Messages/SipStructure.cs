namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Whether a message has what every message must have, each of it once and well-formed (RFC 3261 8.1.1). Without it there is no transaction.</summary>
internal static class SipStructure
{
    private static readonly string[] Once =
    [
        HeaderNames.From, HeaderNames.To, HeaderNames.CallId, HeaderNames.CSeq, HeaderNames.MaxForwards, HeaderNames.ContentType, HeaderNames.Expires,
        HeaderNames.Date, HeaderNames.Event, HeaderNames.ReferTo, HeaderNames.Replaces, HeaderNames.SessionExpires, HeaderNames.MinSe, HeaderNames.RAck,
        HeaderNames.RSeq,
    ];

    /// <summary>What is wrong: a request is answered so, a response is dropped; null when nothing.</summary>
    public static SipFault? Verify(SipMessage message) =>
        message.Fault ?? Required(message.Headers) ?? Repeated(message.Headers) ?? Addresses(message.Headers) ?? Matching(message);

    private static SipFault? Required(SipHeaders headers)
    {
        if (headers.Via is null) return Bad(headers, HeaderNames.Via);
        if (headers.From is null) return Bad(headers, HeaderNames.From);
        if (headers.To is null) return Bad(headers, HeaderNames.To);
        if (headers.CSeq is null) return Bad(headers, HeaderNames.CSeq);
        var callId = headers.IndexOf(HeaderNames.CallId);
        return callId < 0 || !SipGrammar.All(headers[callId].Value.Span, SipGrammar.CallId) ? Bad(headers, HeaderNames.CallId) : null;
    }

    private static SipFault Bad(SipHeaders headers, string name) => new(400, headers.Has(name) ? $"{name} is malformed" : $"{name} is missing");

    // Names that are known are shared strings, so that the comparison of references is enough for what was read.
    private static SipFault? Repeated(SipHeaders headers)
    {
        var seen = 0;
        foreach (var field in headers.Span)
        {
            var bit = IndexOf(field.Name);
            if (bit < 0) continue;
            if ((seen & (1 << bit)) != 0) return new(400, $"More than one {field.Name}");
            seen |= 1 << bit;
        }
        return null;
    }

    private static int IndexOf(string name)
    {
        for (var i = 0; i < Once.Length; i++)
            if (ReferenceEquals(Once[i], name)) return i;
        return -1;
    }

    private static SipFault? Addresses(SipHeaders headers)
    {
        var vias = 0;
        foreach (var field in headers.Span)
        {
            if (field.Is(HeaderNames.Via) && (!AreVias(field.Value.Span, ref vias) || vias > SipLimits.Values)) return new(400, "Via is malformed");
            var isAddress = field.Is(HeaderNames.Contact) || field.Is(HeaderNames.Route) || field.Is(HeaderNames.RecordRoute);
            if (isAddress && !AreAddresses(field.Value.Span)) return new(400, $"{field.Name} is malformed");
        }
        return headers.Has(HeaderNames.MaxForwards) && headers.MaxForwards is null ? new(400, "Max-Forwards is malformed") : null;
    }

    private static bool AreVias(ReadOnlySpan<byte> line, ref int count)
    {
        var each = new ValueSplitter(line);
        while (each.MoveNext())
            if (++count > SipLimits.Values || !Via.TryParse(each.Current, out _)) return false;
        return true;
    }

    private static bool AreAddresses(ReadOnlySpan<byte> line)
    {
        // "*" is what a REGISTER says to take all contacts away (RFC 3261 10.2.2).
        if (SipGrammar.Same(line, "*")) return true;
        var each = new ValueSplitter(line);
        var count = 0;
        while (each.MoveNext())
            if (++count > SipLimits.Values || !NameAddress.TryParse(each.Current, out _)) return false;
        return true;
    }

    private static SipFault? Matching(SipMessage message) =>
        message is SipRequest request && request.Headers.CSeq?.Method != request.Method ? new(400, "CSeq names another method") : null;
}
