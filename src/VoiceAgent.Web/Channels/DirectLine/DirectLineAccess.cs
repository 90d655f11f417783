using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>What a request may do.</summary>
/// <param name="Claims">Its token's claims; null for one that may start a conversation of its own.</param>
/// <param name="Problem">Why it may do nothing, or null.</param>
/// <param name="State">How its conversation stood, where it is for one.</param>
internal sealed record Access(DirectLineClaims? Claims, ProblemHttpResult? Problem, LogState? State = null)
{
    internal static Access Refused(int status, string code, string detail) => new(null, ChannelProblem.Of(status, code, detail));
}

/// <summary>Decides what the bearer of a token or of the secret may do.</summary>
internal sealed class DirectLineAccess(DirectLineTokens tokens, IConversationLog log, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <summary>For starting a conversation or generating a token: the secret, a token, or nothing where no secret is set.</summary>
    internal Access ToStart(HttpContext context)
    {
        var bearer = BearerOf(context);
        if (IsSecret(bearer)) return new(null, null);
        if (bearer.Length > 0) return OfToken(bearer);
        return HasSecret
            ? Access.Refused(401, "Unauthorized", "Send the Direct Line secret, or a token, as 'Authorization: Bearer …'.")
            : new(null, null);
    }

    /// <summary>For generating a token: where a secret is set, a token is not enough.</summary>
    internal Access ToGenerate(HttpContext context)
    {
        var access = ToStart(context);
        return access.Claims is not null && HasSecret
            ? Access.Refused(403, "Forbidden", "A token cannot generate tokens. Send the Direct Line secret, or refresh the token.")
            : access;
    }

    /// <summary>For refreshing: a token that is still good.</summary>
    internal Access ToRefresh(HttpContext context)
    {
        var bearer = BearerOf(context);
        return bearer.Length == 0 ? NoToken() : OfToken(bearer);
    }

    /// <summary>Whether the request comes from who knows the secret.</summary>
    internal bool IsTrusted(HttpContext context) => IsSecret(BearerOf(context));

    /// <summary>For one conversation, which must not have ended.</summary>
    internal async Task<Access> ToConversationAsync(HttpContext context, string conversationId)
    {
        var bearer = BearerOf(context);
        if (bearer.Length == 0) return NoToken();
        var state = await log.StateAsync(conversationId, context.RequestAborted);
        var access = IsSecret(bearer) ? OfSecret(conversationId, state) : Matching(OfToken(bearer), conversationId, state);
        return access.Problem is null && state.Ended
            ? Access.Refused(404, "ConversationEnded", "This conversation has ended. Start a new one.")
            : access with { State = state };
    }

    private bool HasSecret => !string.IsNullOrEmpty(options.Value.Secret);

    private static Access NoToken() =>
        Access.Refused(401, "Unauthorized", "Send the conversation's token as 'Authorization: Bearer …'.");

    private static string BearerOf(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        var bearer = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : header.Trim();
        // The official client sends this word when it was given no token.
        return bearer == "undefined" ? "" : bearer;
    }

    private bool IsSecret(string bearer) => HasSecret
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(bearer), Encoding.UTF8.GetBytes(options.Value.Secret!));

    private static Access OfSecret(string conversationId, LogState state) =>
        state.Known ? new(new(conversationId), null) : Unknown();

    // A conversation that this process does not know is taken on its own token's word: the log may have been lost by a restart.
    private static Access Matching(Access access, string conversationId, LogState state)
    {
        if (access.Problem is not null || access.Claims!.ConversationId == conversationId) return access;
        return state.Known
            ? Access.Refused(403, "Forbidden", "This token is for another conversation. Use the one that the conversation was started with.")
            : Unknown();
    }

    private static Access Unknown() =>
        Access.Refused(404, "ConversationNotFound", "There is no such conversation. Start one with POST /v3/directline/conversations.");

    private Access OfToken(string token)
    {
        var (reading, claims) = tokens.Read(token);
        return reading switch
        {
            TokenReading.Good => new(claims, null),
            TokenReading.Expired => Access.Refused(403, "TokenExpired", "The token has expired. Get a new one, and refresh it before it expires."),
            _ => Access.Refused(401, "Unauthorized", "The token was not issued here. Get one with POST /v3/directline/tokens/generate."),
        };
    }
}
