using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Threading.Channels;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>One TCP or TLS connection: made when the first message is sent, or accepted; ends when it is silent for too long, broken, or the far end ends it.</summary>
internal sealed class StreamConnection : IAsyncDisposable
{
    private const int MostWaiting = 1000;
    private const int MostUnanswered = 256;

    private readonly SipEndpoint local;
    private readonly SipTransportOptions options;
    private readonly TimeProvider time;
    private readonly Action<byte[], StreamConnection> arrived;
    private readonly Action<StreamConnection> closed;
    private readonly Channel<(byte[] Octets, Action? Failed)> waiting = Channel.CreateBounded<(byte[], Action?)>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Queue<Action> unanswered = new();
    private Task running = Task.CompletedTask;

    public StreamConnection(
        SipEndpoint remote, SipEndpoint local, SipTransportOptions options, TimeProvider time, Action<byte[], StreamConnection> arrived, Action<StreamConnection> closed)
    {
        (Remote, this.local, this.options, this.time, this.arrived, this.closed) = (remote, local, options, time, arrived, closed);
        Flow = new(remote, local.Address) { Connection = this };
    }

    public SipEndpoint Remote { get; }

    public SipFlow Flow { get; }

    public bool IsOpen { get; private set; } = true;

    /// <summary>Takes the accepted socket, or connects.</summary>
    public void Start(Socket? accepted, CancellationToken stop) => running = Task.Run(() => RunAsync(accepted, stop), CancellationToken.None);

    public void Send(byte[] octets, Action? failed)
    {
        if (!waiting.Writer.TryWrite((octets, failed))) failed?.Invoke();
    }

    /// <summary>Ends with the token that it was started with.</summary>
    public ValueTask DisposeAsync() => new(running);

    private async Task RunAsync(Socket? accepted, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var socket = accepted ?? new Socket(Remote.Address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.NoDelay = true;
            await using var stream = await OpenAsync(socket, accepted is not null, either.Token);
            await TalkAsync(stream, either);
        }
        catch (Exception exception) when (exception is SocketException or IOException or AuthenticationException or OperationCanceledException or ObjectDisposedException)
        {
            // However it ended, what waits is told below.
        }
        Close();
    }

    private async Task TalkAsync(Stream stream, CancellationTokenSource stop)
    {
        var writing = WriteAsync(stream, stop.Token);
        var reading = ReadAsync(stream, stop.Token);
        var first = await Task.WhenAny(reading, writing);
        // When the far end has said all it wanted, or what it says makes no sense, our answers still go out.
        waiting.Writer.TryComplete();
        if (first == writing || reading.IsFaulted || reading.IsCanceled) await stop.CancelAsync();
        else stop.CancelAfter(options.ConnectWithin);
        await Task.WhenAll(reading, writing);
    }

    private async Task<Stream> OpenAsync(Socket socket, bool isAccepted, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.ConnectWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        if (!isAccepted) await socket.ConnectAsync(Remote.Address, either.Token);
        var plain = new NetworkStream(socket, ownsSocket: false);
        if (Remote.Protocol != SipProtocol.Tls) return plain;
        var secure = new SslStream(plain);
        if (isAccepted) await secure.AuthenticateAsServerAsync(TlsSettings.Server(options), either.Token);
        else await secure.AuthenticateAsClientAsync(TlsSettings.Client(options, Remote), either.Token);
        return secure;
    }

    private async Task ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var framer = new SipStreamFramer(options.Limits);
        while (true)
        {
            using var silence = new CancellationTokenSource(options.IdleConnection, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellationToken);
            var count = await stream.ReadAsync(framer.Space, either.Token);
            if (count == 0) return;
            framer.Advance(count);
            if (!Take(framer)) return;
        }
    }

    /// <summary>Hands on what is whole; false when the stream can't be read any further.</summary>
    private bool Take(SipStreamFramer framer)
    {
        while (true)
        {
            var frame = framer.TryTake(out var message);
            if (frame == SipFrame.None) return true;
            if (frame == SipFrame.Ping) Send("\r\n"u8.ToArray(), null);
            else if (message.Length > 0) arrived(message, this);
            if (frame == SipFrame.Broken) return false;
        }
    }

    private async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        await foreach (var (octets, failed) in waiting.Reader.ReadAllAsync(cancellationToken))
        {
            try
            {
                await stream.WriteAsync(octets, cancellationToken);
                Expect(octets, failed);
            }
            catch
            {
                failed?.Invoke();
                throw;
            }
        }
    }

    // Over TLS 1.3 a far end that doesn't believe us ends the connection only after the request was sent. Who waits for an answer should not wait in vain.
    private void Expect(byte[] octets, Action? failed)
    {
        if (failed is null || octets.AsSpan().StartsWith("SIP/"u8)) return;
        if (unanswered.Count == MostUnanswered) unanswered.Dequeue();
        unanswered.Enqueue(failed);
    }

    private void Close()
    {
        IsOpen = false;
        waiting.Writer.TryComplete();
        closed(this);
        while (waiting.Reader.TryRead(out var left)) left.Failed?.Invoke();
        foreach (var failed in unanswered) failed();
        unanswered.Clear();
    }
}
