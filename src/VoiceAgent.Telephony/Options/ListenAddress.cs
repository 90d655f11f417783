using System.Net;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony;

/// <summary>Reads <c>udp://0.0.0.0:5060</c>, and the same without the slashes.</summary>
internal static class ListenAddress
{
    public static SipEndpoint? Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !Enum.TryParse<SipProtocol>(text[..colon], ignoreCase: true, out var protocol) || char.IsAsciiDigit(text[0])) return null;
        var address = text[(colon + 1)..];
        if (address.StartsWith("//", StringComparison.Ordinal)) address = address[2..];
        // Without a port the text would still parse, as an address alone or, for IPv6, as another address.
        return HasPort(address) && IPEndPoint.TryParse(address, out var endpoint) ? new(protocol, endpoint) : null;
    }

    private static bool HasPort(string address) =>
        address.StartsWith('[') ? address.Contains("]:", StringComparison.Ordinal) : address.Count(c => c == ':') == 1;
}
