using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>A TCP or TLS listener, and all connections that came over it or that we made: each is used both ways, and again, while it is open.</summary>
internal sealed partial class StreamCarrier : SipCarrier
{
    private const int Backlog = 512;

    private readonly Socket listener;
    private readonly SipTransportOptions options;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly ConcurrentDictionary<IPEndPoint, StreamConnection> connections = new();
    private readonly CancellationTokenSource ended = new();
    private Action<byte[], SipFlow> arrived = (_, _) => { };
    private Task accepting = Task.CompletedTask;
    private bool isDisposed;

    public StreamCarrier(SipEndpoint listen, SipTransportOptions options, TimeProvider time, ILogger logger)
    {
        (this.options, this.time, this.logger) = (options, time, logger);
        listener = new(listen.Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (listen.Address.AddressFamily == AddressFamily.InterNetworkV6) listener.DualMode = false;
        listener.Bind(listen.Address);
        listener.Listen(Backlog);
        Local = new(listen.Protocol, (IPEndPoint)listener.LocalEndPoint!);
    }

    public override SipEndpoint Local { get; }

    public override int Sockets => isDisposed ? 0 : 1 + connections.Count;

    public override void Start(Action<byte[], SipFlow> arrived)
    {
        this.arrived = arrived;
        accepting = Task.Run(AcceptAsync);
    }

    public override void Send(byte[] octets, SipEndpoint to, SipFlow? flow, Action? failed)
    {
        if (flow?.Connection is StreamConnection { IsOpen: true } came) came.Send(octets, failed);
        else if (connections.TryGetValue(to.Address, out var known) && known.IsOpen) known.Send(octets, failed);
        else if (connections.Count >= options.Connections || isDisposed) failed?.Invoke();
        else Open(new StreamConnection(to, Local, options, time, Keep, Closed), null).Send(octets, failed);
    }

    public override async ValueTask DisposeAsync()
    {
        if (isDisposed) return;
        isDisposed = true;
        await ended.CancelAsync();
        listener.Dispose();
        await accepting;
        foreach (var connection in connections.Values) await connection.DisposeAsync();
        ended.Dispose();
    }

    private void Keep(byte[] octets, StreamConnection connection) => arrived(octets, connection.Flow);

    private void Closed(StreamConnection connection) => connections.TryRemove(new(connection.Remote.Address, connection));

    private StreamConnection Open(StreamConnection connection, Socket? accepted)
    {
        connections[connection.Remote.Address] = connection;
        connection.Start(accepted, ended.Token);
        return connection;
    }

    private async Task AcceptAsync()
    {
        while (!ended.IsCancellationRequested)
        {
            try
            {
                Accept(await listener.AcceptAsync(ended.Token));
            }
            catch (SocketException exception)
            {
                // The one that knocked has gone, or we are out of descriptors: the next may come.
                LogNotAccepted(logger, exception.SocketErrorCode);
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

    private void Accept(Socket socket)
    {
        var remote = (IPEndPoint)socket.RemoteEndPoint!;
        var ofThatAddress = connections.Keys.Count(k => k.Address.Equals(remote.Address));
        if (connections.Count >= options.Connections || ofThatAddress >= options.ConnectionsPerAddress)
        {
            LogTooMany(logger, remote.Address);
            socket.Dispose();
            return;
        }
        Open(new StreamConnection(new(Local.Protocol, remote), Local, options, time, Keep, Closed), socket);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A connection was not accepted: {Error}")]
    private static partial void LogNotAccepted(ILogger logger, SocketError error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A connection from {Address} was closed: there are too many.")]
    private static partial void LogTooMany(ILogger logger, IPAddress address);
}
