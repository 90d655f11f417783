using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>Starting a conversation, coming back to it, and its WebSocket.</summary>
internal static class ConversationEndpoints
{
    internal static void Map(IEndpointRouteBuilder group)
    {
        group.MapPost("/conversations", StartAsync).WithSummary("Starts the conversation of the token, or a new one.");
        group.MapGet("/conversations/{conversationId}", ReconnectAsync).WithSummary("A fresh stream URL, from a watermark on.");
        group.MapGet("/conversations/{conversationId}/stream", StreamAsync).WithSummary("The WebSocket.");
    }

    private static async Task<Results<JsonHttpResult<StartedConversation>, ProblemHttpResult>> StartAsync(
        HttpContext context, DirectLineAccess access, DirectLineTokens tokens, IConversationLog log, DirectLineTurns turns)
    {
        var (bound, refused, _) = access.ToStart(context);
        if (refused is not null) return refused;
        var body = await RequestBody.ReadOptionalAsync(context, DirectLineJson.Wire.StartParameters);
        if (body.Problem is { } fault) return fault;
        if (StartParameters.Fault(body.Value, access.IsTrusted(context)) is { } wrong) return wrong;
        var claims = Claims(bound, body.Value);
        var opened = await log.OpenAsync(claims.ConversationId, DirectLineTurns.Opening(claims), context.RequestAborted);
        var state = await log.StateAsync(claims.ConversationId, context.RequestAborted);
        if (state.Ended) return Ended();
        turns.Resume(claims.ConversationId, state);
        return Started(context, tokens, claims, after: 0, opened ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<Results<JsonHttpResult<StartedConversation>, ProblemHttpResult>> ReconnectAsync(
        string conversationId, string? watermark, HttpContext context,
        DirectLineAccess access, DirectLineTokens tokens, DirectLineTurns turns)
    {
        var (claims, refused, state) = await access.ToConversationAsync(context, conversationId);
        if (refused is not null) return refused;
        turns.Resume(conversationId, state!);
        var after = Math.Min(Watermark(watermark) ?? state!.End, state!.End);
        return Started(context, tokens, claims!, after, StatusCodes.Status200OK);
    }

    private static async Task<IResult> StreamAsync(
        string conversationId, string? t, HttpContext context, DirectLineTokens tokens, ConversationStream stream)
    {
        if (!context.WebSockets.IsWebSocketRequest) return ChannelProblem.Of(400, "BadArgument", "This address speaks WebSocket only.");
        var (reading, ticket) = tokens.ReadStream(t ?? "");
        if (reading == TokenReading.Invalid) return ChannelProblem.Of(401, "Unauthorized", "Use the streamUrl as it was given.");
        if (ticket?.Claims.ConversationId != conversationId)
            return ChannelProblem.Of(403, "TokenExpired", "The streamUrl has expired. Get another with GET /v3/directline/conversations/{id}.");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, conversationId, ticket.After, context.RequestAborted);
        return Results.Empty;
    }

    /// <summary>The place that a watermark names; null for none, or for one that was not given out here.</summary>
    internal static long? Watermark(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private static DirectLineClaims Claims(DirectLineClaims? bound, StartParameters? parameters) =>
        bound is null
            ? new(DirectLineTokens.NewConversationId(), parameters?.User?.Id, Locale: parameters?.Locale)
            : bound with { UserId = bound.UserId ?? parameters?.User?.Id, Locale = parameters?.Locale ?? bound.Locale };

    private static ProblemHttpResult Ended() => ChannelProblem.Of(404, "ConversationEnded", "This conversation has ended. Start a new one.");

    private static JsonHttpResult<StartedConversation> Started(
        HttpContext context, DirectLineTokens tokens, DirectLineClaims claims, long after, int status)
    {
        var token = tokens.Issue(claims);
        var request = context.Request;
        var scheme = request.IsHttps ? "wss" : "ws";
        var path = $"{request.PathBase}/v3/directline/conversations/{Uri.EscapeDataString(claims.ConversationId)}/stream";
        var streamUrl = $"{scheme}://{request.Host}{path}?t={tokens.IssueStream(claims, after)}";
        var started = new StartedConversation(claims.ConversationId, token.Token, token.ExpiresIn, streamUrl);
        return TypedResults.Json(started, DirectLineJson.Wire.StartedConversation, statusCode: status);
    }
}
