using System.Net.WebSockets;
using System.Text.Json;
using VoiceAgent.Web.Channels.Activities;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>
/// One client's WebSocket: sends what the log gains, in order, each frame with its watermark.
/// A client that reads too slowly is cut off; it reconnects with the watermark that it reached.
/// </summary>
internal sealed class ConversationStream(IConversationLog log, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private const int PageSize = 50;
    private const int MaxReceivedBytes = 16 * 1024;
    private static readonly TimeSpan PingAfter = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan SendWithin = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan CloseWithin = TimeSpan.FromSeconds(2);

    /// <summary>Serves the socket until either side leaves.</summary>
    internal async Task RunAsync(WebSocket socket, string conversationId, long after, CancellationToken aborted)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping, aborted);
        var listening = ListenAsync(socket, leaving, aborted);
        try
        {
            await SpeakAsync(socket, conversationId, after, leaving.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client left, was too slow, or the service is stopping.
        }

        await CloseAsync(socket, listening);
    }

    private async Task SpeakAsync(WebSocket socket, string conversationId, long after, CancellationToken leaving)
    {
        await using var subscription = await log.SubscribeAsync(conversationId, leaving);
        var reached = await SendNewAsync(socket, conversationId, after, leaving);
        while (true)
        {
            var signal = await NextAsync(subscription, leaving);
            reached = await SendNewAsync(socket, conversationId, reached, leaving);
            if (signal is LogSignal.Typing) await SendAsync(socket, TypingFrame(conversationId, reached), leaving);
            if (signal is null) await SendAsync(socket, ReadOnlyMemory<byte>.Empty, leaving);
        }
    }

    private async Task<long> SendNewAsync(WebSocket socket, string conversationId, long after, CancellationToken leaving)
    {
        while (true)
        {
            var page = await log.ReadAsync(conversationId, after, PageSize, leaving);
            if (page.Activities.Count == 0) return page.Watermark;
            await SendEachAsync(socket, page, leaving);
            after = page.Watermark;
        }
    }

    // One a frame: the official client spreads a frame's activities over time, and would mix those of two frames.
    private async Task SendEachAsync(WebSocket socket, LogPage page, CancellationToken leaving)
    {
        var place = page.Watermark - page.Activities.Count;
        foreach (var activity in page.Activities) await SendAsync(socket, ActivitySetJson.Of(new([activity], ++place)), leaving);
    }

    // Null when nothing came for a while: time for a ping, and to read on in case a signal was lost between servers.
    private async Task<LogSignal?> NextAsync(LogSubscription subscription, CancellationToken leaving)
    {
        using var quiet = new CancellationTokenSource(PingAfter, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(quiet.Token, leaving);
        try
        {
            return await subscription.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!leaving.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task SendAsync(WebSocket socket, ReadOnlyMemory<byte> frame, CancellationToken leaving)
    {
        using var tooSlow = new CancellationTokenSource(SendWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tooSlow.Token, leaving);
        await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, either.Token);
    }

    private ReadOnlyMemory<byte> TypingFrame(string conversationId, long reached)
    {
        var typing = new Activity
        {
            Type = ActivityTypes.Typing,
            Id = $"{conversationId}|typing",
            Timestamp = time.GetUtcNow(),
            ChannelId = "directline",
            Conversation = new(conversationId),
            From = ReplyActivities.Bot,
        };
        return ActivitySetJson.Of(new([JsonSerializer.Serialize(typing, ActivityJson.Wire.Activity)], reached));
    }

    // What clients send are empty frames, as pings; anything else is read and dropped.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource leaving, CancellationToken aborted)
    {
        var buffer = new byte[1_024];
        var length = 0;
        try
        {
            while (socket.State == WebSocketState.Open && length <= MaxReceivedBytes)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), aborted);
                if (received.MessageType == WebSocketMessageType.Close) break;
                length = received.EndOfMessage ? 0 : length + received.Count;
            }
        }
        finally
        {
            await leaving.CancelAsync();
        }
    }

    private async Task CloseAsync(WebSocket socket, Task listening)
    {
        using var patience = new CancellationTokenSource(CloseWithin, time);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "Reconnect with your watermark.", patience.Token);
            await listening.WaitAsync(patience.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
