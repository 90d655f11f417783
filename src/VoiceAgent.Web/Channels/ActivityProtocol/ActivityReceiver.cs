using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Web.Channels.Activities;
using VoiceAgent.Web.Channels.ActivityProtocol.Connector;

namespace VoiceAgent.Web.Channels.ActivityProtocol;

/// <summary>Runs the turns that activities ask for, in the order of their conversation, and sends the replies.</summary>
internal sealed partial class ActivityReceiver(
    PatientTurns turns,
    ConversationQueue queue,
    ConnectorClient connector,
    DeliveredActivities delivered,
    TimeProvider time,
    ILogger<ActivityReceiver> logger)
{
    /// <summary>The delivery mode that wants the replies in the response.</summary>
    internal const string ExpectReplies = "expectReplies";

    /// <summary>Runs the turn and gives its replies; null when it failed.</summary>
    internal async Task<IReadOnlyList<Activity>?> AnswerAsync(Activity activity)
    {
        IReadOnlyList<Activity>? replies = null;
        await InOrderAsync(activity, async cancellationToken => replies = await RepliesAsync(activity, cancellationToken))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return replies;
    }

    /// <summary>Runs the turn and sends its replies through the channel's Connector; the task fails when that fails.</summary>
    internal Task AnswerByConnectorAsync(Activity activity) =>
        InOrderAsync(activity, cancellationToken => DeliverAsync(activity, cancellationToken));

    private Task InOrderAsync(Activity activity, Func<CancellationToken, Task> work) => queue.RunAsync(ConversationId(activity), async cancellationToken =>
    {
        try
        {
            await work(cancellationToken);
        }
        catch (Exception failure)
        {
            NotAnswered(failure, activity.ChannelId!);
            throw;
        }
    });

    private static string ConversationId(Activity activity) => $"{activity.ChannelId}|{activity.Conversation!.Id}";

    private async Task DeliverAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversationId = ConversationId(activity);
        if (delivered.Contains(conversationId, activity.Id!)) return;
        foreach (var reply in await RepliesAsync(activity, cancellationToken)) await connector.ReplyAsync(reply, cancellationToken);
        delivered.Add(conversationId, activity.Id!);
    }

    private async Task<IReadOnlyList<Activity>> RepliesAsync(Activity activity, CancellationToken cancellationToken)
    {
        var inbound = ActivityTurns.InboundOf(activity, ConversationId(activity), customerId: null);
        var result = inbound is null ? null : await turns.RunAsync(inbound, cancellationToken);
        IReadOnlyList<Reply> replies = [.. result?.Replies ?? [], .. ActivityTurns.OwnReplies(activity)];
        return ReplyActivities.Answering(activity, replies, result?.Ended ?? false, time.GetUtcNow());
    }

    [LoggerMessage(LogLevel.Error, "An activity of channel {ChannelId} could not be answered")]
    private partial void NotAnswered(Exception failure, string channelId);
}
