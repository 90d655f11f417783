using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Rtp.Sockets;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>
/// The same packets with nothing done for them: every 20 ms each socket is emptied and sends one. By .NET's sockets, or by the two system calls
/// that the media engine uses too.
/// </summary>
internal static class RawPeer
{
    public const string SocketsVerb = "calls-raw-sockets";
    public const string SystemCallsVerb = "calls-raw-system-calls";

    public static async Task RunAsync(bool systemCalls)
    {
        Console.WriteLine("ready");
        var theirs = ServicePeer.Ports(await Console.In.ReadLineAsync());
        using var pacer = new Pacer(new MediaClock(TimeProvider.System), NullLogger.Instance);
        var ours = theirs.Select((port, index) => Open(systemCalls, index, new IPEndPoint(IPAddress.Loopback, port))).ToList();
        Console.WriteLine(string.Join(' ', ours.Select(call => call.Port)));
        ours.ForEach(call => pacer.Add(call.Call));
        await Console.In.ReadLineAsync();
        Console.WriteLine("nothing was listened to");
    }

    private static (IPaced Call, int Port) Open(bool systemCalls, int index, IPEndPoint remote)
    {
        if (!systemCalls) return SocketCall.Open(remote);
        var port = UdpPort.TryBind(IPAddress.Loopback, 0)!;
        return (new SystemCall(port, RemoteAddress.Of(remote, AddressFamily.InterNetwork)!, (uint)index), port.Port);
    }

    private sealed class SystemCall(UdpPort port, RemoteAddress remote, uint source) : IPaced
    {
        private readonly byte[] _packet = new byte[RtpPacket.HeaderLength + 160];
        private ushort _sequence;

        public int Turn(TimeSpan due, DatagramBatch batch)
        {
            port.Receive(batch);
            RtpPacket.WriteHeader(_packet, false, 8, _sequence++, _sequence * 160u, source);
            port.Send(_packet, remote);
            return 20;
        }

        public void Abandon() => port.Dispose();
    }

    private sealed class SocketCall(Socket socket, SocketAddress remote) : IPaced
    {
        private readonly byte[] _packet = new byte[RtpPacket.HeaderLength + 160];
        private readonly byte[] _room = new byte[2048];
        private readonly SocketAddress _from = new(AddressFamily.InterNetwork);
        private ushort _sequence;

        public static (IPaced, int) Open(IPEndPoint remote)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            return (new SocketCall(socket, remote.Serialize()), ((IPEndPoint)socket.LocalEndPoint!).Port);
        }

        public int Turn(TimeSpan due, DatagramBatch batch)
        {
            while (socket.Available > 0) socket.ReceiveFrom(_room, SocketFlags.None, _from);
            RtpPacket.WriteHeader(_packet, false, 8, _sequence++, _sequence * 160u, 1);
            socket.SendTo(_packet, SocketFlags.None, remote);
            return 20;
        }

        public void Abandon() => socket.Dispose();
    }
}
