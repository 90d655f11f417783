using System.Text.Json.Serialization;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>What a Direct Line token says of its bearer.</summary>
/// <param name="ConversationId">The one conversation it is for.</param>
/// <param name="UserId">The user it pins, or null: the client names its user.</param>
/// <param name="CustomerId">The signed-in customer, or null.</param>
/// <param name="Locale">The conversation's language tag, or null.</param>
public sealed record DirectLineClaims(string ConversationId, string? UserId = null, string? CustomerId = null, string? Locale = null);

/// <summary>A token as it is given out.</summary>
/// <param name="ConversationId">The conversation it is for.</param>
/// <param name="Token">To be sent as <c>Authorization: Bearer</c>.</param>
/// <param name="ExpiresIn">Seconds until it expires.</param>
public sealed record DirectLineToken(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>What became of reading a token.</summary>
public enum TokenReading
{
    /// <summary>It is good.</summary>
    Good,

    /// <summary>It was good once.</summary>
    Expired,

    /// <summary>It was not issued here.</summary>
    Invalid,
}
