using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Baresip's control port: JSON in netstrings. Answers are dropped, events are kept in order.</summary>
public sealed class BaresipControl(int port) : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly Channel<(string Type, string Param)> _events = Channel.CreateUnbounded<(string, string)>();
    private Task? _reading;

    public async Task ConnectAsync()
    {
        await Loopback.BoundAsync(port, tcp: true);
        await _client.ConnectAsync(IPAddress.Loopback, port);
        _reading = Task.Run(ReadAsync);
    }

    public async Task CommandAsync(string command, string parameters = "")
    {
        var json = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { command, @params = parameters, token = "t" }));
        var head = Encoding.ASCII.GetBytes(json.Length.ToString(CultureInfo.InvariantCulture) + ":");
        await _client.GetStream().WriteAsync((byte[])[.. head, .. json, (byte)',']);
    }

    /// <summary>The parameter of the next event of this type; those before it are dropped.</summary>
    public async Task<string> EventAsync(string type, int seconds = 15)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        List<string> seen = [];
        try
        {
            while (true)
            {
                var next = await _events.Reader.ReadAsync(patience.Token);
                if (next.Type == type) return next.Param;
                seen.Add(next.Type);
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"baresip said no {type}, but: {string.Join(' ', seen)}");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task ReadAsync()
    {
        var buffer = new List<byte>();
        var chunk = new byte[65536];
        try
        {
            while (await _client.GetStream().ReadAsync(chunk) is var got && got > 0)
            {
                buffer.AddRange(chunk.AsSpan(0, got));
                while (TakeMessage(buffer)) { }
            }
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException or InvalidOperationException)
        {
            _events.Writer.TryComplete();
        }
    }

    private bool TakeMessage(List<byte> buffer)
    {
        var colon = buffer.IndexOf((byte)':');
        if (colon < 0) return false;
        var length = int.Parse(Encoding.ASCII.GetString([.. buffer[..colon]]), CultureInfo.InvariantCulture);
        if (buffer.Count < colon + length + 2) return false;
        using var message = JsonDocument.Parse(buffer.GetRange(colon + 1, length).ToArray());
        buffer.RemoveRange(0, colon + length + 2);
        var root = message.RootElement;
        if (root.TryGetProperty("event", out _)) _events.Writer.TryWrite((Text(root, "type"), Text(root, "param")));
        return true;
    }

    private static string Text(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.ToString() : "";
}
