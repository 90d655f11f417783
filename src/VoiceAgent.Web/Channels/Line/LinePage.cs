using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace VoiceAgent.Web.Channels.Line;

/// <summary>One open page of a resident's telephone. Frames to it queue up and go out in order.</summary>
internal sealed class LinePage(WebSocket socket)
{
    private const int LongestFrame = 8 * 1024;

    private readonly Channel<LineFrame> _outgoing = Channel.CreateUnbounded<LineFrame>(new() { SingleReader = true });

    /// <summary>Sends a frame soon; to a page that is gone it goes nowhere.</summary>
    public void Post(LineFrame frame) => _outgoing.Writer.TryWrite(frame);

    /// <summary>Sends and receives until the page is gone.</summary>
    public async Task RunAsync(Action<PageFrame> received, CancellationToken cancellationToken)
    {
        var sending = SendAsync(cancellationToken);
        try
        {
            while (await ReceiveAsync(cancellationToken) is { } frame) received(frame);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or JsonException)
        {
            // Gone, stopping, or no page of ours: each ends the connection.
        }

        _outgoing.Writer.TryComplete();
        await sending;
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var frame in _outgoing.Reader.ReadAllAsync(cancellationToken))
            {
                var bytes = JsonSerializer.SerializeToUtf8Bytes(frame, LineFrameJson.Default.LineFrame);
                await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The receiving side sees the same and ends the connection.
        }
    }

    private async Task<PageFrame?> ReceiveAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestFrame];
        var length = 0;
        while (true)
        {
            var result = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
            if (result.MessageType != WebSocketMessageType.Text) return null;
            length += result.Count;
            if (result.EndOfMessage) return JsonSerializer.Deserialize(buffer.AsSpan(0, length), LineFrameJson.Default.PageFrame);
            if (length == buffer.Length) return null;
        }
    }
}
