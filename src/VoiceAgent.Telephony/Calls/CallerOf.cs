using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Calls;

/// <summary>Who calls: what the trunk asserts (RFC 3325) before what the phone says, and nobody when the number is withheld (RFC 3323).</summary>
internal static class CallerOf
{
    /// <summary>The number or user; empty: withheld.</summary>
    public static string Request(SipRequest invite)
    {
        var from = invite.Headers.From;
        var withheld = invite.Headers.Get(HeaderNames.Privacy) is { } privacy && !privacy.Contains("none", StringComparison.OrdinalIgnoreCase);
        if (withheld || from is null || from.Uri.Host.EndsWith("anonymous.invalid", StringComparison.OrdinalIgnoreCase)) return "";
        foreach (var value in invite.Headers.Values(HeaderNames.PAssertedIdentity))
            if (NameAddress.TryParse(value, out var asserted) && UserOf(asserted.Uri) is { Length: > 0 } user) return user;
        return UserOf(from.Uri);
    }

    private static string UserOf(SipUri uri) => uri.IsSip ? uri.User ?? "" : uri.Scheme == "tel" ? uri.ToString()[4..].Split(';')[0] : "";
}
