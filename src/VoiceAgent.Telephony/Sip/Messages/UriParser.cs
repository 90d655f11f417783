using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Reads URIs (RFC 3261 25.1 SIP-URI, SIPS-URI, absoluteURI).</summary>
internal static class UriParser
{
    private const int MaximumPort = 65535;

    public static bool TryParse(ReadOnlySpan<byte> text, [NotNullWhen(true)] out SipUri? uri)
    {
        uri = null;
        var colon = text.IndexOf((byte)':');
        if (colon < 1 || colon == text.Length - 1) return false;
        if (SipGrammar.SameIgnoringCase(text[..colon], "sip")) return TryParseSip("sip", text, text[(colon + 1)..], out uri);
        if (SipGrammar.SameIgnoringCase(text[..colon], "sips")) return TryParseSip("sips", text, text[(colon + 1)..], out uri);
        if (!IsScheme(text[..colon]) || !SipGrammar.All(text, SipGrammar.AnyUri) || !SipGrammar.EscapesAreWhole(text)) return false;
        uri = SipUri.Opaque(SipGrammar.Text(text[..colon]).ToLowerInvariant(), SipGrammar.Text(text));
        return true;
    }

    /// <summary>Host and port of a URI or Via; what is left stays in <paramref name="rest"/>.</summary>
    public static bool TryTakeHost(ReadOnlySpan<byte> text, out string host, out int? port, out ReadOnlySpan<byte> rest)
    {
        (port, host) = (null, "");
        rest = default;
        var end = HostEnd(text);
        if (end < 1) return false;
        host = SipGrammar.Text(text[..end]);
        rest = text[end..];
        if (rest.IsEmpty || rest[0] != ':') return true;
        var length = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 0) length = rest.Length - 1;
        if (!SipGrammar.TryNumber(rest.Slice(1, length), MaximumPort, out var number) || number == 0) return false;
        port = (int)number;
        rest = rest[(length + 1)..];
        return true;
    }

    private static bool TryParseSip(string scheme, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> text, [NotNullWhen(true)] out SipUri? uri)
    {
        uri = null;
        if (!TryTakeUser(ref text, out var user)) return false;
        if (!TryTakeHost(text, out var host, out var port, out var rest)) return false;
        var question = rest.IndexOf((byte)'?');
        if (!ParameterParser.TryParseUri(question < 0 ? rest : rest[..question], out var parameters)) return false;
        string? headers = null;
        if (question >= 0 && !TryHeaders(rest[(question + 1)..], out headers)) return false;
        uri = new SipUri(scheme, user, host, port, parameters, headers).WithText(Encoding.ASCII.GetString(whole));
        return true;
    }

    private static bool TryTakeUser(ref ReadOnlySpan<byte> text, out string? user)
    {
        user = null;
        var at = text.IndexOf((byte)'@');
        if (at < 0) return true;
        var info = text[..at];
        if (!SipGrammar.All(info, SipGrammar.User) || info[0] == ':' || !SipGrammar.EscapesAreWhole(info)) return false;
        user = SipGrammar.Text(info);
        text = text[(at + 1)..];
        return true;
    }

    private static bool TryHeaders(ReadOnlySpan<byte> text, out string? headers)
    {
        headers = SipGrammar.Text(text);
        return SipGrammar.All(text, SipGrammar.UriHeaders) && SipGrammar.EscapesAreWhole(text);
    }

    private static int HostEnd(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return -1;
        if (text[0] == '[') return Ipv6End(text);
        var end = text.IndexOfAnyExcept(SipGrammar.HostName);
        return end < 0 ? text.Length : end;
    }

    private static int Ipv6End(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)']');
        if (end < 0 || !SipGrammar.All(text[1..end], SipGrammar.Ipv6)) return -1;
        return IsIpv6(text[1..end]) ? end + 1 : -1;
    }

    // RFC 5118 4.10: the grammar of RFC 3261 allowed a third colon before an embedded IPv4 address; such senders exist.
    private static bool IsIpv6(ReadOnlySpan<byte> address) =>
        IPAddress.TryParse(SipGrammar.Text(address).Replace(":::", "::", StringComparison.Ordinal), out _);

    private static bool IsScheme(ReadOnlySpan<byte> text)
    {
        if (!char.IsAsciiLetter((char)text[0])) return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit((char)c) && c is not ((byte)'+' or (byte)'-' or (byte)'.')) return false;
        return true;
    }
}
