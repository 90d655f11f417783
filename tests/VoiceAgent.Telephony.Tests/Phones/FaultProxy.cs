using System.Net;
using System.Net.Sockets;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>
/// Stands between two UDP peers and loses a share of what passes, by a seeded generator. The caller talks to <see cref="Front"/>, the called sees
/// <see cref="Back"/> as its peer.
/// </summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly Socket _front = Bind();
    private readonly Socket _back = Bind();
    private readonly CancellationTokenSource _end = new();
    private readonly Random _random;
    private readonly double _loss;
    private readonly IPEndPoint _target = new(IPAddress.Loopback, 9);
    private readonly Task[] _pumps;
    private volatile EndPoint? _caller;
    private int _lost;

    public FaultProxy(double loss, int seed)
    {
        (_loss, _random) = (loss, new Random(seed));
        _pumps = [PumpAsync(_front, from => { _caller = from; return (_back, _target); }), PumpAsync(_back, _ => (_front, _caller))];
    }

    public int Front => ((IPEndPoint)_front.LocalEndPoint!).Port;

    public int Back => ((IPEndPoint)_back.LocalEndPoint!).Port;

    /// <summary>Where the called listens; set before anybody calls.</summary>
    public int Target { set => _target.Port = value; }

    public int Lost => Volatile.Read(ref _lost);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_pumps);
        _front.Dispose();
        _back.Dispose();
        _end.Dispose();
    }

    private async Task PumpAsync(Socket socket, Func<EndPoint, (Socket Out, EndPoint? To)> route)
    {
        var buffer = new byte[65536];
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var got = await socket.ReceiveFromAsync(buffer, new IPEndPoint(IPAddress.Any, 0), _end.Token);
                var (way, to) = route(got.RemoteEndPoint);
                if (to is null || Loses()) continue;
                await way.SendToAsync(buffer.AsMemory(0, got.ReceivedBytes), to, _end.Token);
            }
            catch (SocketException)
            {
                // The peer's port is closed for the moment; what was sent counts as lost.
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private bool Loses()
    {
        lock (_random)
        {
            if (_random.NextDouble() >= _loss) return false;
        }
        Interlocked.Increment(ref _lost);
        return true;
    }

    private static Socket Bind()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return socket;
    }
}
