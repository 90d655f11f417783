using System.Net;
using System.Net.Sockets;

namespace VoiceAgent.Telephony.Rtp.Sockets;

/// <summary>A bound UDP socket, read and written by one thread without waiting and without garbage.</summary>
internal sealed class UdpPort : IDisposable
{
    // Half a second of packets: more would be late anyway.
    private const int ReceiveBuffer = 64 * 1024;

    private readonly Socket _socket;
    private readonly int _handle;

    private UdpPort(Socket socket)
    {
        _socket = socket;
        _handle = (int)socket.Handle;
        Port = ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    public int Port { get; }

    public AddressFamily Family => _socket.AddressFamily;

    /// <returns>Null when the port is taken.</returns>
    public static UdpPort? TryBind(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp) { Blocking = false, ReceiveBufferSize = ReceiveBuffer };
        try
        {
            if (address.Equals(IPAddress.IPv6Any)) socket.DualMode = true;
            socket.Bind(new IPEndPoint(address, port));
            if (OperatingSystem.IsLinux()) socket.SetRawSocketOption(LinuxSockets.SocketLevel, LinuxSockets.TimestampNanoseconds, [1, 0, 0, 0]);
            return new UdpPort(socket);
        }
        catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            socket.Dispose();
            return null;
        }
    }

    /// <summary>Takes what has come, at most a batch full.</summary>
    /// <returns>How many datagrams.</returns>
    public int Receive(DatagramBatch batch) => OperatingSystem.IsLinux() ? batch.Receive(_handle) : batch.Receive(_socket);

    /// <summary>Sends a datagram.</summary>
    /// <returns>False when the system would not take it (no route, no room): to RTP that is a packet lost.</returns>
    public unsafe bool Send(ReadOnlySpan<byte> packet, RemoteAddress to)
    {
        if (!OperatingSystem.IsLinux()) return TrySend(packet, to);
        fixed (byte* start = packet, address = to.Bytes)
            return LinuxSockets.Send(_handle, start, packet.Length, LinuxSockets.DontWait, address, (uint)to.Bytes.Length) == packet.Length;
    }

    public void Dispose() => _socket.Dispose();

    private bool TrySend(ReadOnlySpan<byte> packet, RemoteAddress to)
    {
        try
        {
            return _socket.SendTo(packet, SocketFlags.None, to.ToSocketAddress()) == packet.Length;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
