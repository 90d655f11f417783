using System.Net;
using System.Net.Sockets;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Ports that nobody uses.</summary>
public static class Ports
{
    private static int _next = 21000 + (Environment.ProcessId % 500 * 40);

    /// <summary>The first of <paramref name="count"/> neighbours, even, free for UDP and TCP.</summary>
    public static int Free(int count = 2)
    {
        while (true)
        {
            var first = Interlocked.Add(ref _next, count + (count & 1)) - count - (count & 1);
            if (first > 60000) Interlocked.Exchange(ref _next, 21000);
            else if (Enumerable.Range(first, count).All(IsFree)) return first;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var udp = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            udp.Bind(new IPEndPoint(IPAddress.Loopback, port));
            using var tcp = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            tcp.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
