using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>Which of our addresses packets to somewhere leave from, as the system's routes say; remembered.</summary>
internal sealed class LocalAddresses
{
    private const int Most = 1000;
    private const int AnyPort = 9;

    private readonly ConcurrentDictionary<IPAddress, IPAddress> known = new();

    public IPAddress Toward(IPAddress remote, IPAddress bound)
    {
        if (!bound.Equals(IPAddress.Any) && !bound.Equals(IPAddress.IPv6Any)) return bound;
        if (known.Count > Most) known.Clear();
        return known.GetOrAdd(remote, Ask);
    }

    // Connecting a UDP socket sends nothing; it only chooses the route.
    private static IPAddress Ask(IPAddress remote)
    {
        using var socket = new Socket(remote.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            socket.Connect(remote, AnyPort);
            return ((IPEndPoint)socket.LocalEndPoint!).Address;
        }
        catch (SocketException)
        {
            return remote.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Loopback : IPAddress.IPv6Loopback;
        }
    }
}
