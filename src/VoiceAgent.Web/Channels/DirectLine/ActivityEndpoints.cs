using Microsoft.AspNetCore.Http.HttpResults;
using VoiceAgent.Web.Channels.Activities;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>Activities: posted by the client, polled by it, uploaded with files.</summary>
internal static class ActivityEndpoints
{
    // The official client spreads a page's activities over time, and would mix those of two polls if there were more.
    private const int PageSize = 50;

    internal static void Map(IEndpointRouteBuilder group)
    {
        group.MapPost("/conversations/{conversationId}/activities", PostAsync).WithSummary("Sends an activity.");
        group.MapGet("/conversations/{conversationId}/activities", PollAsync).WithSummary("The activities after a watermark.");
        group.MapPost("/conversations/{conversationId}/upload", UploadAsync).WithSummary("Sends an activity with files.");
    }

    private static async Task<Results<JsonHttpResult<ResourceResponse>, ProblemHttpResult>> PostAsync(
        string conversationId, HttpContext context, DirectLineAccess access, ActivityPost post)
    {
        var (claims, refused, _) = await access.ToConversationAsync(context, conversationId);
        if (refused is not null) return refused;
        var (activity, fault) = await RequestBody.ReadAsync(context, ActivityJson.Wire.Activity);
        return fault is not null ? fault : await post.TakeAsync(activity!, claims!, context.RequestAborted);
    }

    private static async Task<Results<JsonHttpResult<ResourceResponse>, ProblemHttpResult>> UploadAsync(
        string conversationId, string? userId, HttpContext context, DirectLineAccess access, ActivityPost post)
    {
        var (claims, refused, _) = await access.ToConversationAsync(context, conversationId);
        if (refused is not null) return refused;
        var (activity, fault) = await UploadBody.ReadAsync(context, userId);
        return fault is not null ? fault : await post.TakeAsync(activity!, claims!, context.RequestAborted);
    }

    private static async Task<Results<Utf8ContentHttpResult, ProblemHttpResult>> PollAsync(
        string conversationId, string? watermark, HttpContext context, DirectLineAccess access, IConversationLog log, DirectLineTurns turns)
    {
        var (_, refused, state) = await access.ToConversationAsync(context, conversationId);
        if (refused is not null) return refused;
        turns.Resume(conversationId, state!);
        var after = ConversationEndpoints.Watermark(watermark) ?? 0;
        var page = await log.ReadAsync(conversationId, after, PageSize, context.RequestAborted);
        return TypedResults.Text(ActivitySetJson.Of(page).Span, "application/json; charset=utf-8");
    }
}
