using static VoiceAgent.Telephony.Sip.Messages.HeaderNames;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Finds the shared spelling of a header field's name: any case, compact forms too (RFC 3261 7.3.3).</summary>
internal static class HeaderNameTable
{
    private static readonly string[] Known =
    [
        Accept, AcceptEncoding, AcceptLanguage, AlertInfo, Allow, AllowEvents, AuthenticationInfo, Authorization, CallId, CallInfo, Contact,
        ContentDisposition, ContentEncoding, ContentLanguage, ContentLength, ContentType, HeaderNames.CSeq, Date, Diversion, ErrorInfo, Event, Expires,
        From, HistoryInfo, InReplyTo, MaxForwards, MimeVersion, MinExpires, MinSe, Organization, HeaderNames.Path, PAssertedIdentity, PPreferredIdentity,
        Priority, Privacy, ProxyAuthenticate, ProxyAuthorization, ProxyRequire, RAck, Reason, RecordRoute, ReferSub, ReferTo, ReferredBy,
        Replaces, ReplyTo, Require, RetryAfter, Route, RSeq, Server, ServiceRoute, SessionExpires, Subject, SubscriptionState, Supported,
        Timestamp, To, Unsupported, UserAgent, HeaderNames.Via, Warning, WwwAuthenticate,
    ];

    // By lower-case letter: RFC 3261 20, RFC 3515 (r), RFC 3892 (b), RFC 4028 (x), RFC 6665 (o, u).
    private static readonly Dictionary<char, string> Compact = new()
    {
        ['b'] = ReferredBy, ['c'] = ContentType, ['e'] = ContentEncoding, ['f'] = From, ['i'] = CallId, ['k'] = Supported, ['l'] = ContentLength,
        ['m'] = Contact, ['o'] = Event, ['r'] = ReferTo, ['s'] = Subject, ['t'] = To, ['u'] = AllowEvents, ['v'] = HeaderNames.Via, ['x'] = SessionExpires,
    };

    // Buckets by length and first letter keep a look-up to one or two comparisons.
    private static readonly string[][] Buckets = Fill();

    /// <summary>The shared string for a known or compact name, else the name as it stands.</summary>
    public static string Of(ReadOnlySpan<byte> name)
    {
        if (name.Length == 1 && Compact.TryGetValue((char)(name[0] | 0x20), out var full)) return full;
        foreach (var known in Buckets[Bucket(name.Length, name[0])])
            if (SipGrammar.SameIgnoringCase(name, known)) return known;
        return SipGrammar.Text(name);
    }

    /// <summary>The shared string for a name given in code.</summary>
    public static string Of(string name)
    {
        if (name.Length == 1 && Compact.TryGetValue(char.ToLowerInvariant(name[0]), out var full)) return full;
        foreach (var known in Buckets[Bucket(name.Length, (byte)name[0])])
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase)) return known;
        return name;
    }

    private static int Bucket(int length, byte first) => ((length & 31) << 5) | (first & 31);

    private static string[][] Fill()
    {
        var buckets = new string[1024][];
        Array.Fill(buckets, []);
        foreach (var name in Known)
        {
            ref var bucket = ref buckets[Bucket(name.Length, (byte)name[0])];
            bucket = [.. bucket, name];
        }
        return buckets;
    }
}
