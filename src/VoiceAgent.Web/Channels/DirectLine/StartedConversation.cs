using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using VoiceAgent.Web.Channels.Activities;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>The answer to starting or reconnecting a conversation.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">A fresh token for it.</param>
/// <param name="ExpiresIn">Seconds until that expires.</param>
/// <param name="StreamUrl">The WebSocket, good for 60 seconds.</param>
public sealed record StartedConversation(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string StreamUrl);

/// <summary>What a client may send when it starts a conversation or asks for a token.</summary>
/// <param name="User">Who it is; ids that begin <c>dl_</c> are refused here.</param>
/// <param name="Locale">BCP 47 tag.</param>
public sealed record StartParameters(ChannelAccount? User = null, string? Locale = null)
{
    private const int MaxLength = 256;

    /// <summary>What is wrong with them, or null.</summary>
    /// <param name="parameters">As sent; null when nothing was.</param>
    /// <param name="trusted">Whether they come from who knows the secret.</param>
    internal static ProblemHttpResult? Fault(StartParameters? parameters, bool trusted)
    {
        if (!trusted && PostedActivity.IsReserved(parameters?.User?.Id))
            return ChannelProblem.Of(400, "BadArgument", "User ids that begin 'dl_' come with a token only. Use another id.");
        return parameters?.User?.Id?.Length > MaxLength || parameters?.Locale?.Length > MaxLength
            ? ChannelProblem.Of(400, "BadArgument", $"user.id and locale may have {MaxLength} characters each.")
            : null;
    }
}
