using Microsoft.AspNetCore.Http.HttpResults;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>Tokens: generated for a new conversation, refreshed before they expire.</summary>
internal static class TokenEndpoints
{
    internal static void Map(IEndpointRouteBuilder group)
    {
        group.MapPost("/tokens/generate", GenerateAsync).WithSummary("A token for a new conversation.");
        group.MapPost("/tokens/refresh", Refresh).WithSummary("A fresh token for the conversation of one that is still good.");
    }

    private static async Task<Results<JsonHttpResult<DirectLineToken>, ProblemHttpResult>> GenerateAsync(
        HttpContext context, DirectLineAccess access, DirectLineTokens tokens)
    {
        if (access.ToGenerate(context).Problem is { } refused) return refused;
        var body = await RequestBody.ReadOptionalAsync(context, DirectLineJson.Wire.StartParameters);
        if (body.Problem is { } fault) return fault;
        // With the secret, the caller is a server of ours, and may name a user that no client could.
        if (StartParameters.Fault(body.Value, access.IsTrusted(context)) is { } wrong) return wrong;
        var claims = new DirectLineClaims(DirectLineTokens.NewConversationId(), body.Value?.User?.Id, Locale: body.Value?.Locale);
        return TypedResults.Json(tokens.Issue(claims), DirectLineJson.Wire.DirectLineToken);
    }

    private static Results<JsonHttpResult<DirectLineToken>, ProblemHttpResult> Refresh(
        HttpContext context, DirectLineAccess access, DirectLineTokens tokens)
    {
        var (claims, refused, _) = access.ToRefresh(context);
        if (refused is not null) return refused;
        return TypedResults.Json(tokens.Issue(claims!), DirectLineJson.Wire.DirectLineToken);
    }
}
