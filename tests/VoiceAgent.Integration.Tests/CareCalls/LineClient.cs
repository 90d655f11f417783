using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace VoiceAgent.Integration.Tests.CareCalls;

/// <summary>A page of the browser line, over a real WebSocket.</summary>
internal sealed class LineClient(ClientWebSocket socket) : IDisposable
{
    public static async Task<LineClient> OpenAsync(string address, Guid resident, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"{address.Replace("http", "ws", StringComparison.Ordinal)}/line/ws?resident={resident}"), cancellationToken);
        return new LineClient(socket);
    }

    public Task SendAsync(object frame, CancellationToken cancellationToken) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(frame), WebSocketMessageType.Text, true, cancellationToken);

    public async Task<JsonElement> ReceiveAsync(string type, CancellationToken cancellationToken)
    {
        var buffer = new byte[16 * 1024];
        var result = await socket.ReceiveAsync(buffer, cancellationToken);
        var frame = JsonDocument.Parse(Encoding.UTF8.GetString(buffer, 0, result.Count)).RootElement;
        frame.GetProperty("type").GetString().ShouldBe(type);
        return frame;
    }

    public void Drop() => socket.Abort();

    public void Dispose() => socket.Dispose();
}
