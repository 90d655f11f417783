using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceAgent.Integration.Tests.Channels;

/// <summary>A conversation by bare HTTP, to see statuses and what the official client hides.</summary>
internal sealed class DirectLineClient(ChannelHost host, string conversationId, string token, string streamUrl)
{
    public string ConversationId => conversationId;

    public string Token => token;

    public string StreamUrl => streamUrl;

    /// <summary>Starts one; anonymous unless a token is given.</summary>
    public static async Task<DirectLineClient> StartAsync(ChannelHost host, string? token = null, object? parameters = null)
    {
        using var response = await SendAsync(host, HttpMethod.Post, "v3/directline/conversations", token, JsonContent.Create(parameters ?? new { locale = "ko-KR" }));
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
        var started = await response.Content.ReadFromJsonAsync<JsonElement>();
        return new(host, started.GetProperty("conversationId").GetString()!, started.GetProperty("token").GetString()!, started.GetProperty("streamUrl").GetString()!);
    }

    public static async Task<HttpResponseMessage> SendAsync(ChannelHost host, HttpMethod method, string path, string? token, HttpContent? content = null)
    {
        using var request = host.Request(method, path, token, content);
        return await host.Http.SendAsync(request);
    }

    /// <summary>The same conversation at another process.</summary>
    public DirectLineClient At(ChannelHost other) => new(other, conversationId, token, streamUrl);

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(host, HttpMethod.Get, $"v3/directline/conversations/{conversationId}{path}", token);

    public Task<HttpResponseMessage> PostAsync(HttpContent content, string path = "/activities") =>
        SendAsync(host, HttpMethod.Post, $"v3/directline/conversations/{conversationId}{path}", token, content);

    /// <summary>Sends an activity and gives the id that it got.</summary>
    public async Task<string> PostAsync(object activity)
    {
        using var response = await PostAsync(JsonContent.Create(activity));
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    public Task<string> SayAsync(string text) => PostAsync(new { type = "message", from = new { id = "kim" }, text });

    public async Task<(JsonArray Activities, long Watermark)> PollAsync(string watermark = "")
    {
        using var response = await GetAsync($"/activities?watermark={watermark}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var set = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        return (set["activities"]!.AsArray(), long.Parse((string)set["watermark"]!, CultureInfo.InvariantCulture));
    }

    /// <summary>Polls until so many activities are there.</summary>
    public async Task<JsonArray> PollAsync(int count)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var all = new JsonArray();
        var reached = "";
        while (true)
        {
            var (activities, watermark) = await PollAsync(reached);
            foreach (var activity in activities) all.Add(activity!.DeepClone());
            if (all.Count >= count) return all;
            reached = $"{watermark}";
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, late.Token);
        }
    }

    public async Task<string[]> TextsAsync(int count) => [.. (await PollAsync(count)).Select(activity => (string)activity!["text"]!)];

    public static async Task<ClientWebSocket> OpenAsync(string url)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(url), CancellationToken.None);
        return socket;
    }

    /// <summary>The next frame; an empty string is a ping, null the end.</summary>
    public static async Task<string?> ReceiveAsync(ClientWebSocket socket)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var buffer = new byte[256 * 1024];
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), late.Token);
            if (received.MessageType == WebSocketMessageType.Close) return null;
            length += received.Count;
            if (received.EndOfMessage) return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }
}
