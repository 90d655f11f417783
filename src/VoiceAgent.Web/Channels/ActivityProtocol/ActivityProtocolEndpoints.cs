using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using VoiceAgent.Web.Channels.Activities;

namespace VoiceAgent.Web.Channels.ActivityProtocol;

/// <summary>The endpoint that Bot Framework channels post activities to.</summary>
public static class ActivityProtocolEndpoints
{
    /// <summary>Maps <c>POST /api/messages</c>.</summary>
    /// <returns>The endpoint, to bind it to a host or limit its rate.</returns>
    public static IEndpointConventionBuilder MapActivityProtocol(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/messages", ReceiveAsync)
            .AllowAnonymous()
            .WithTags("Bot Framework")
            .WithSummary("Takes an activity of a Bot Framework channel.");

    private static async Task<IResult> ReceiveAsync(
        HttpContext context, CallerCheck callers, ActivityReceiver receiver, IHostEnvironment environment, IOptions<ActivityProtocolOptions> options, TimeProvider time)
    {
        var caller = await callers.IdentifyAsync(context);
        if (caller is null) return ChannelProblem.Of(401, "Unauthorized", "Send a token of the channel, made out to this bot, as 'Authorization: Bearer …'.");
        var (body, fault) = await RequestBody.ReadAsync(context, ActivityJson.Wire.Activity);
        if (fault is not null) return fault;
        var faults = ActivityFault.Of(body!, environment.IsDevelopment()).ToArray();
        if (faults.Length > 0) return ChannelProblem.Of(400, "BadArgument", string.Join(' ', faults));
        if (!CallerCheck.MayBring(caller, body!)) return ChannelProblem.Of(401, "Unauthorized", "The token is for another channel or another serviceUrl.");
        if (body!.Type == ActivityTypes.Invoke) return ChannelProblem.Of(501, "NotImplemented", "Nothing here answers an invoke. Send a message.");
        return await AnswerAsync(WithId(body), receiver, options.Value, time);
    }

    private static async Task<IResult> AnswerAsync(Activity activity, ActivityReceiver receiver, ActivityProtocolOptions options, TimeProvider time)
    {
        if (activity.DeliveryMode == ActivityReceiver.ExpectReplies) return await AnswerInResponseAsync(activity, receiver);
        var answer = receiver.AnswerByConnectorAsync(activity);
        var within = TimeSpan.FromSeconds(options.AnswerWithinSeconds);
        await answer.WaitAsync(within, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // Waiting longer, the channel would give up and send it again; the turn goes on, and its replies go out when they come.
        if (!answer.IsCompleted) return TypedResults.Accepted((string?)null);
        return answer.IsCompletedSuccessfully ? TypedResults.Ok() : NotAnswered();
    }

    private static async Task<IResult> AnswerInResponseAsync(Activity activity, ActivityReceiver receiver)
    {
        var replies = await receiver.AnswerAsync(activity);
        return replies is null ? NotAnswered() : TypedResults.Json(new ActivityList(replies), ActivityJson.Wire.ActivityList);
    }

    private static ProblemHttpResult NotAnswered() =>
        ChannelProblem.Of(502, "BotError", "The activity could not be answered. Send it again with the same id.");

    // Without an id nothing tells a second sending from a second saying.
    private static Activity WithId(Activity activity) =>
        string.IsNullOrEmpty(activity.Id) ? activity with { Id = Guid.NewGuid().ToString("N") } : activity;
}
