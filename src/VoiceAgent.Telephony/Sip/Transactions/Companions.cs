using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>The requests that belong to an INVITE that was sent and go the same way: same Request-URI, same topmost Via, same Route.</summary>
internal static class Companions
{
    /// <summary>The ACK of a final response other than 2xx (RFC 3261 17.1.1.3): its To is the response's.</summary>
    public static SipRequest Ack(SipRequest invite, SipResponse response)
    {
        var ack = Same(invite, SipMethods.Ack);
        ack.Headers.CopyFrom(response.Headers, HeaderNames.To);
        return ack;
    }

    /// <summary>The CANCEL (RFC 3261 9.1).</summary>
    public static SipRequest Cancel(SipRequest invite, string? reason)
    {
        var cancel = Same(invite, SipMethods.Cancel);
        cancel.Headers.CopyFrom(invite.Headers, HeaderNames.To);
        if (reason is not null) cancel.Headers.Add(HeaderNames.Reason, reason);
        return cancel;
    }

    private static SipRequest Same(SipRequest invite, string method)
    {
        var request = new SipRequest(method, invite.Uri);
        request.Headers.Add(HeaderNames.Via, invite.Headers.Via!.ToString());
        request.Headers.Add(HeaderNames.MaxForwards, "70");
        foreach (var name in (string[])[HeaderNames.Route, HeaderNames.From, HeaderNames.CallId]) request.Headers.CopyFrom(invite.Headers, name);
        request.Headers.Add(HeaderNames.CSeq, new CSeq(invite.Headers.CSeq!.Value.Sequence, method).ToString());
        return request;
    }
}
