using System.Net;
using System.Net.Sockets;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>One UDP socket (RFC 3261 18).</summary>
internal sealed class UdpCarrier : SipCarrier
{
    private const int LargestDatagram = 65535;
    private const int SocketBuffer = 4 << 20;

    private readonly Socket socket;
    private readonly CancellationTokenSource ended = new();
    private Task reading = Task.CompletedTask;
    private bool isDisposed;

    public UdpCarrier(IPEndPoint address)
    {
        socket = new(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp) { ReceiveBufferSize = SocketBuffer, SendBufferSize = SocketBuffer };
        if (address.AddressFamily == AddressFamily.InterNetworkV6) socket.DualMode = false;
        socket.Bind(address);
        Local = new(SipProtocol.Udp, (IPEndPoint)socket.LocalEndPoint!);
    }

    public override SipEndpoint Local { get; }

    public override int Sockets => isDisposed ? 0 : 1;

    public override void Start(Action<byte[], SipFlow> arrived) => reading = Task.Run(() => ReadAsync(arrived));

    public override void Send(byte[] octets, SipEndpoint to, SipFlow? flow, Action? failed)
    {
        try
        {
            socket.SendTo(octets, SocketFlags.None, to.Address);
        }
        catch (SocketException)
        {
            failed?.Invoke();
        }
        catch (ObjectDisposedException)
        {
            failed?.Invoke();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (isDisposed) return;
        isDisposed = true;
        await ended.CancelAsync();
        socket.Dispose();
        await reading;
        ended.Dispose();
    }

    private async Task ReadAsync(Action<byte[], SipFlow> arrived)
    {
        var buffer = GC.AllocateUninitializedArray<byte>(LargestDatagram, pinned: true);
        var from = new SocketAddress(socket.AddressFamily);
        var factory = new IPEndPoint(socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0);
        while (!ended.IsCancellationRequested)
        {
            try
            {
                var length = await socket.ReceiveFromAsync(buffer, SocketFlags.None, from, ended.Token);
                var remote = new SipEndpoint(SipProtocol.Udp, (IPEndPoint)factory.Create(from));
                arrived(buffer.AsSpan(0, length).ToArray(), new(remote, Local.Address));
            }
            catch (SocketException)
            {
                // An earlier datagram of ours was refused somewhere; the socket itself is well.
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (ObjectDisposedException)
            {
                return;
            }
        }
    }
}
