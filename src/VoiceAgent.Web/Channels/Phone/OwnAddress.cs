using System.Net;
using System.Net.Sockets;
using VoiceAgent.Telephony;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>The address that sound comes to, when the settings name none.</summary>
internal static class OwnAddress
{
    // TEST-NET-1 (RFC 5737): nobody's, so that the way out is the default one. Nothing is sent there.
    private static readonly IPEndPoint Anywhere = new(IPAddress.Parse("192.0.2.1"), 9);

    /// <summary>The host that SIP listens on; where that is every address, the one that packets leave by.</summary>
    /// <param name="listen">Such as <c>udp://0.0.0.0:5060</c>.</param>
    /// <param name="publicHost">What others reach the service by, or null.</param>
    public static MediaPortOptions MediaBeside(string? listen, string? publicHost)
    {
        if (!Uri.TryCreate(listen, UriKind.Absolute, out var uri) || !IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address)) return new();
        var any = address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);
        var shown = IPAddress.TryParse(publicHost, out _) ? publicHost : any ? WayOut().ToString() : null;
        return new() { Address = address.ToString(), PublicAddress = shown };
    }

    private static IPAddress WayOut()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.Connect(Anywhere);
            return ((IPEndPoint)socket.LocalEndPoint!).Address;
        }
        catch (SocketException)
        {
            return IPAddress.Loopback;
        }
    }
}
