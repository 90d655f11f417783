using System.Text.Json;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Web.Channels.Activities;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>
/// Answers what waits in a conversation's log, in its order. What a process left unanswered when it died
/// is answered by the next contact with that conversation; the turns themselves see to it that nothing is done twice.
/// </summary>
internal sealed partial class DirectLineTurns(
    PatientTurns turns,
    IConversationLog log,
    ConversationQueue queue,
    TimeProvider time,
    ILogger<DirectLineTurns> logger)
{
    private static readonly TimeSpan TypingAfter = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan TypingEvery = TimeSpan.FromSeconds(3);

    /// <summary>The opening of a conversation, which the welcome answers.</summary>
    internal static PendingAnswer Opening(DirectLineClaims claims)
    {
        var id = $"{claims.ConversationId}|joined";
        var joined = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = id,
            ChannelId = "directline",
            Conversation = new(claims.ConversationId),
            From = new(claims.UserId ?? "user", Role: "user"),
            Locale = claims.Locale,
        };
        return new(id, Awaiting(joined, claims));
    }

    /// <summary>What has to be kept beside an activity until it is answered.</summary>
    internal static string Awaiting(Activity kept, DirectLineClaims claims) =>
        JsonSerializer.Serialize(new AwaitedAnswer(kept, claims.CustomerId), DirectLineJson.Wire.AwaitedAnswer);

    /// <summary>Answers all that waits now; never fails: what could not be answered goes on waiting.</summary>
    internal Task AnswerAsync(string conversationId) => queue.RunAsync($"directline:{conversationId}", async cancellationToken =>
    {
        try
        {
            foreach (var pending in await log.PendingAsync(conversationId, cancellationToken)) await AnswerAsync(conversationId, pending, cancellationToken);
        }
        catch (Exception failure)
        {
            LeftWaiting(failure, conversationId);
        }
    });

    /// <summary>Answers what an earlier process may have left; does not wait for it.</summary>
    internal void Resume(string conversationId, LogState state)
    {
        if (state.Waiting) _ = AnswerAsync(conversationId);
    }

    private async Task AnswerAsync(string conversationId, PendingAnswer pending, CancellationToken cancellationToken)
    {
        var awaited = JsonSerializer.Deserialize(pending.Awaiting, DirectLineJson.Wire.AwaitedAnswer)!;
        foreach (var reply in await RepliesAsync(conversationId, awaited, cancellationToken))
        {
            var json = JsonSerializer.Serialize(reply, ActivityJson.Wire.Activity);
            await log.AppendAsync(conversationId, new(reply.Id!, json), null, cancellationToken);
        }

        if (awaited.Activity.Type == ActivityTypes.EndOfConversation) await log.EndAsync(conversationId, cancellationToken);
        await log.AnsweredAsync(conversationId, pending, cancellationToken);
    }

    private async Task<IReadOnlyList<Activity>> RepliesAsync(string conversationId, AwaitedAnswer awaited, CancellationToken cancellationToken)
    {
        var inbound = ActivityTurns.InboundOf(awaited.Activity, conversationId, awaited.CustomerId);
        var result = inbound is null ? null : await RunShowingTypingAsync(inbound, cancellationToken);
        IReadOnlyList<Reply> replies = [.. result?.Replies ?? [], .. ActivityTurns.OwnReplies(awaited.Activity)];
        return ReplyActivities.Answering(awaited.Activity, replies, result?.Ended ?? false, time.GetUtcNow());
    }

    private async Task<TurnResult> RunShowingTypingAsync(Inbound inbound, CancellationToken cancellationToken)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(inbound.ConversationId, done.Token);
        try
        {
            return await turns.RunAsync(inbound, cancellationToken);
        }
        finally
        {
            await done.CancelAsync();
            await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ShowTypingAsync(string conversationId, CancellationToken cancellationToken)
    {
        await Task.Delay(TypingAfter, time, cancellationToken);
        while (true)
        {
            await log.ShowTypingAsync(conversationId, cancellationToken);
            await Task.Delay(TypingEvery, time, cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "Direct Line conversation {ConversationId} keeps waiting for an answer")]
    private partial void LeftWaiting(Exception failure, string conversationId);
}
