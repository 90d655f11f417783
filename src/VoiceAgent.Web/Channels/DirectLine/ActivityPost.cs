using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using VoiceAgent.Web.Channels.Activities;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>Takes a client's activity into its conversation.</summary>
internal sealed class ActivityPost(IConversationLog log, DirectLineTurns turns, TimeProvider time, IOptions<DirectLineOptions> options)
{
    /// <summary>
    /// Keeps it, and waits for its turn for some seconds: a client that hears of a failure in that time sends it again,
    /// which is how an activity outlives a process that dies. The turn itself goes on whatever happens to the request.
    /// </summary>
    internal async Task<Results<JsonHttpResult<ResourceResponse>, ProblemHttpResult>> TakeAsync(
        Activity posted, DirectLineClaims claims, CancellationToken cancellationToken)
    {
        if (posted.Type == ActivityTypes.Invoke) return ChannelProblem.Of(501, "NotImplemented", "Nothing here answers an invoke. Send a message.");
        if (PostedActivity.Fault(posted, claims) is { } wrong) return ChannelProblem.Of(400, "BadArgument", wrong);
        var kept = PostedActivity.Kept(posted, claims, time.GetUtcNow());
        await KeepAsync(kept, claims, cancellationToken);
        var within = TimeSpan.FromSeconds(options.Value.AnswerWithinSeconds);
        await turns.AnswerAsync(claims.ConversationId).WaitAsync(within, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return TypedResults.Json(new ResourceResponse(kept.Id!), ActivityJson.Wire.ResourceResponse);
    }

    private Task KeepAsync(Activity kept, DirectLineClaims claims, CancellationToken cancellationToken) => kept.Type switch
    {
        ActivityTypes.Message or ActivityTypes.EndOfConversation => AppendAsync(kept, DirectLineTurns.Awaiting(kept, claims)),
        ActivityTypes.ConversationUpdate => OpenAsync(claims, cancellationToken),
        ActivityTypes.Event => KeepEventAsync(kept, claims, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task KeepEventAsync(Activity kept, DirectLineClaims claims, CancellationToken cancellationToken)
    {
        if (kept.Name == "webchat/join") await OpenAsync(claims, cancellationToken);
        await AppendAsync(kept, awaiting: null);
    }

    private Task<bool> OpenAsync(DirectLineClaims claims, CancellationToken cancellationToken) =>
        log.OpenAsync(claims.ConversationId, DirectLineTurns.Opening(claims), cancellationToken);

    // Once begun it is not given up with the request: what the client sent is kept, or the client hears that it was not.
    private Task<Appended> AppendAsync(Activity kept, string? awaiting)
    {
        var shown = kept with { Text = PostedActivity.Shown(kept.Text) };
        var json = JsonSerializer.Serialize(shown, ActivityJson.Wire.Activity);
        return log.AppendAsync(kept.Conversation!.Id!, new(kept.Id!, json), awaiting, CancellationToken.None);
    }
}
