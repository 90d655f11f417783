using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace VoiceAgent.Integration.Tests.Channels;

public sealed class DirectLineStreamTests
{
    [Fact]
    public async Task Stream_EveryFrame_CarriesAWatermarkThatOneCanComeBackWith()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);
        using var socket = await DirectLineClient.OpenAsync(chat.StreamUrl);
        var welcome = JsonNode.Parse((await DirectLineClient.ReceiveAsync(socket))!)!;

        await chat.SayAsync("안녕");
        var (missed, _) = await chat.PollAsync((string)welcome["watermark"]!);

        missed.Select(activity => (string)activity!["text"]!).ShouldBe(["안녕", "들었어요: 안녕"]);
    }

    [Fact]
    public async Task Reconnect_WithoutWatermark_GetsOnlyWhatIsNew()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);
        await chat.PollAsync(1);
        using var response = await chat.GetAsync("?watermark=");
        var url = (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["streamUrl"]!;
        using var socket = await DirectLineClient.OpenAsync(url);

        await chat.SayAsync("새 말");

        (await DirectLineClient.ReceiveAsync(socket))!.ShouldNotContain("안녕하세요");
    }

    [Fact]
    public async Task Stream_ClientPings_AreTakenAndAnsweredByNothing()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);
        using var socket = await DirectLineClient.OpenAsync(chat.StreamUrl);
        await DirectLineClient.ReceiveAsync(socket);

        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, CancellationToken.None);
        await chat.SayAsync("안녕");

        (await DirectLineClient.ReceiveAsync(socket))!.ShouldContain("안녕");
    }

    [Fact]
    public async Task Stream_Quiet_IsPinged()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var host = await ChannelHost.StartAsync(setup: new() { Time = time });
        var chat = await DirectLineClient.StartAsync(host);
        using var socket = await DirectLineClient.OpenAsync(chat.StreamUrl);
        await DirectLineClient.ReceiveAsync(socket);

        var next = DirectLineClient.ReceiveAsync(socket);
        while (!next.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(16));
            await Task.WhenAny(next, Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System));
        }

        (await next).ShouldBe("");
    }

    [Fact]
    public async Task Stream_ServiceStops_IsClosedWithAReason()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);
        using var socket = await DirectLineClient.OpenAsync(chat.StreamUrl);
        await DirectLineClient.ReceiveAsync(socket);

        var stopping = host.StopAsync();

        (await DirectLineClient.ReceiveAsync(socket)).ShouldBeNull();
        socket.CloseStatus.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        await stopping;
    }

    [Fact]
    public async Task Stream_UrlOlderThanAMinute_Is403()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var host = await ChannelHost.StartAsync(setup: new() { Time = time });
        var chat = await DirectLineClient.StartAsync(host);
        time.Advance(TimeSpan.FromSeconds(61));
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;

        await Should.ThrowAsync<WebSocketException>(() => socket.ConnectAsync(new(chat.StreamUrl), CancellationToken.None));

        socket.HttpStatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
