using System.Net;
using System.Net.Sockets;

namespace VoiceAgent.Telephony.Rtp.Sockets;

/// <summary>Where packets go or come from, as the system writes addresses: compared and used without making objects a packet.</summary>
internal sealed class RemoteAddress
{
    private readonly SocketAddress _address;

    private RemoteAddress(SocketAddress address) => _address = address;

    public ReadOnlySpan<byte> Bytes => _address.Buffer.Span[.._address.Size];

    /// <summary>For sockets of a family: those of IPv6 write IPv4 as mapped addresses; null when the family cannot reach it.</summary>
    public static RemoteAddress? Of(IPEndPoint endPoint, AddressFamily family)
    {
        var address = endPoint.Address;
        if (address.AddressFamily != family) address = family == AddressFamily.InterNetworkV6 ? address.MapToIPv6() : address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : null;
        return address is null ? null : new RemoteAddress(new IPEndPoint(address, endPoint.Port).Serialize());
    }

    /// <summary>A copy of an address that a packet came from.</summary>
    public static RemoteAddress Of(ReadOnlySpan<byte> bytes, AddressFamily family)
    {
        var address = new SocketAddress(family, bytes.Length);
        bytes.CopyTo(address.Buffer.Span);
        return new RemoteAddress(address);
    }

    public bool Is(ReadOnlySpan<byte> bytes) => Bytes.SequenceEqual(bytes);

    /// <summary>For the managed way to send.</summary>
    public SocketAddress ToSocketAddress() => _address;
}
