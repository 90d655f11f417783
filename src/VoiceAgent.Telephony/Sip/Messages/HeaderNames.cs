namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Names of header fields in the spelling that we write. The parser gives the same strings, also for compact forms and other case.</summary>
public static class HeaderNames
{
#pragma warning disable CS1591 // Each is named as the header field that it names; RFC 3261 20 and the RFCs of the extensions describe them.
    public const string Accept = "Accept", AcceptEncoding = "Accept-Encoding", AcceptLanguage = "Accept-Language", AlertInfo = "Alert-Info";
    public const string Allow = "Allow", AllowEvents = "Allow-Events", AuthenticationInfo = "Authentication-Info", Authorization = "Authorization";
    public const string CallId = "Call-ID", CallInfo = "Call-Info", Contact = "Contact", ContentDisposition = "Content-Disposition";
    public const string ContentEncoding = "Content-Encoding", ContentLanguage = "Content-Language", ContentLength = "Content-Length";
    public const string ContentType = "Content-Type", CSeq = "CSeq", Date = "Date", Diversion = "Diversion", ErrorInfo = "Error-Info";
    public const string Event = "Event", Expires = "Expires", From = "From", HistoryInfo = "History-Info", InReplyTo = "In-Reply-To";
    public const string MaxForwards = "Max-Forwards", MimeVersion = "MIME-Version", MinExpires = "Min-Expires", MinSe = "Min-SE";
    public const string Organization = "Organization", Path = "Path", PAssertedIdentity = "P-Asserted-Identity";
    public const string PPreferredIdentity = "P-Preferred-Identity", Priority = "Priority", Privacy = "Privacy";
    public const string ProxyAuthenticate = "Proxy-Authenticate", ProxyAuthorization = "Proxy-Authorization", ProxyRequire = "Proxy-Require";
    public const string RAck = "RAck", Reason = "Reason", RecordRoute = "Record-Route", ReferSub = "Refer-Sub", ReferTo = "Refer-To";
    public const string ReferredBy = "Referred-By", Replaces = "Replaces", ReplyTo = "Reply-To", Require = "Require", RetryAfter = "Retry-After";
    public const string Route = "Route", RSeq = "RSeq", Server = "Server", ServiceRoute = "Service-Route", SessionExpires = "Session-Expires";
    public const string Subject = "Subject", SubscriptionState = "Subscription-State", Supported = "Supported", Timestamp = "Timestamp";
    public const string To = "To", Unsupported = "Unsupported", UserAgent = "User-Agent", Via = "Via", Warning = "Warning";
    public const string WwwAuthenticate = "WWW-Authenticate";
#pragma warning restore CS1591
}
