namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Whether two URIs mean the same (RFC 3261 19.1.4).</summary>
internal static class UriComparison
{
    // These count even when only one of the two URIs has them.
    private static readonly string[] Decisive = [ParameterNames.User, ParameterNames.Ttl, ParameterNames.Method, ParameterNames.MAddr, ParameterNames.Transport];

    public static bool AreEquivalent(SipUri one, SipUri other)
    {
        if (!one.IsSip || !other.IsSip) return one.ToString() == other.ToString();
        return one.Scheme == other.Scheme && SameUser(one, other) && one.Port == other.Port
            && one.Host.Equals(other.Host, StringComparison.OrdinalIgnoreCase)
            && SameParameters(one, other) && SameHeaders(one.Headers, other.Headers);
    }

    private static bool SameUser(SipUri one, SipUri other) =>
        one.User == other.User && Password(one) == Password(other);

    private static string Password(SipUri uri)
    {
        var colon = uri.UserInfo?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon < 0 ? "" : uri.UserInfo![colon..];
    }

    private static bool SameParameters(SipUri one, SipUri other) =>
        Decisive.All(name => Same(one.Parameters.Get(name), other.Parameters.Get(name)))
        && one.Parameters.All(p => other.Parameters.Get(p.Name) is not { } value || Same(p.Value ?? "", value));

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool SameHeaders(string? one, string? other) =>
        Sorted(one).SequenceEqual(Sorted(other), StringComparer.OrdinalIgnoreCase);

    private static string[] Sorted(string? headers)
    {
        var each = headers?.Split('&') ?? [];
        Array.Sort(each, StringComparer.OrdinalIgnoreCase);
        return each;
    }
}
