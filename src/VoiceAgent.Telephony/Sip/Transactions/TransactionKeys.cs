using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>What a message is matched to its transaction by (RFC 3261 17.1.3, 17.2.3).</summary>
internal static class TransactionKeys
{
    /// <summary>Of a client transaction, by branch and method.</summary>
    public static string Client(string branch, string method) => $"{branch}|{method}";

    /// <summary>Of a server transaction. An ACK or CANCEL has, as <paramref name="method"/> INVITE, the key of what it is for.</summary>
    public static string Server(SipRequest request, string method)
    {
        var headers = request.Headers;
        var via = headers.Via!;
        if (via.HasUniqueBranch) return $"{via.Branch}|{via.SentBy}|{method}";
        // RFC 2543 has no unique branch; the To tag is left out, since the ACK's is that of our answer.
        return $"{headers.CallId}|{headers.From!.Tag}|{headers.CSeq!.Value.Sequence}|{request.Uri}|{via.SentBy}|{via.Branch}|{method}";
    }

    /// <summary>Equal for the same request that came by different ways (RFC 3261 8.2.2.2); null where that can't be told.</summary>
    public static string? Merged(SipRequest request)
    {
        var headers = request.Headers;
        if (headers.To!.Tag is not null || headers.From!.Tag is not { } tag) return null;
        return $"{headers.CallId}|{tag}|{headers.CSeq!.Value}";
    }
}
