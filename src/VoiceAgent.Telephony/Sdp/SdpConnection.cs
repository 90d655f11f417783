using System.Net;
using System.Net.Sockets;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>A connection line, <c>c=IN IP4 192.0.2.1</c> (RFC 8866 section 5.7).</summary>
/// <param name="Type">IP4 or IP6.</param>
/// <param name="Address">An address or a name, without multicast suffixes.</param>
internal sealed record SdpConnection(string Type, string Address)
{
    /// <summary>The address; null when it is a name or belongs to another family than the type says.</summary>
    public IPAddress? Ip => IPAddress.TryParse(Address, out var ip) && TypeOf(ip) == Type ? ip : null;

    /// <summary>Whether this is 0.0.0.0, the old way to ask for silence (RFC 3264 section 8.4).</summary>
    public bool IsHold => Ip is { AddressFamily: AddressFamily.InterNetwork } ip && ip.Equals(IPAddress.Any);

    public static SdpConnection Of(IPAddress address) => new(TypeOf(address), address.ToString());

    private static string TypeOf(IPAddress address) => address.AddressFamily == AddressFamily.InterNetworkV6 ? "IP6" : "IP4";
}
