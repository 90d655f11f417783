using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Web.Channels.Activities;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>
/// Makes what a client posted into what the conversation keeps: the id that it gets, who sent it by the token,
/// and nothing so large that a thousand of them could not be kept.
/// </summary>
internal static class PostedActivity
{
    private const int MaxExtraCharacters = 8 * 1024;
    private const int MaxAttachments = 10;
    private const int MaxNameLength = 256;

    /// <summary>The user ids that only a token may give.</summary>
    internal static bool IsReserved(string? userId) => userId?.StartsWith("dl_", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What is wrong with it, or null.</summary>
    internal static string? Fault(Activity posted, DirectLineClaims claims)
    {
        if (string.IsNullOrEmpty(posted.Type)) return "An activity needs a type, such as 'message'.";
        if (claims.UserId is null && IsReserved(posted.From?.Id)) return "User ids that begin 'dl_' come with a token only. Use another id.";
        if (posted.From?.Id?.Length > MaxNameLength) return $"from.id may have {MaxNameLength} characters.";
        var empty = posted.Type == ActivityTypes.Message && ActivityWords.Of(posted).Length == 0 && posted.Attachments is not { Count: > 0 };
        return empty ? "A message needs text or an attachment." : null;
    }

    /// <summary>The form that is kept and echoed.</summary>
    internal static Activity Kept(Activity posted, DirectLineClaims claims, DateTimeOffset now) => new()
    {
        Type = posted.Type,
        Id = IdOf(posted, claims.ConversationId),
        Timestamp = now,
        ChannelId = "directline",
        Conversation = new(claims.ConversationId),
        From = new(claims.UserId ?? posted.From?.Id ?? "user", Cut(posted.From?.Name, MaxNameLength), "user"),
        Locale = Cut(posted.Locale ?? claims.Locale, 35),
        Name = Cut(posted.Name, MaxNameLength),
        // One more than a turn takes, so that it is still seen to be too long.
        Text = Cut(posted.Text, Inbound.MaxTextLength + 1),
        TextFormat = Cut(posted.TextFormat, 20),
        Value = Small(posted.Value),
        ChannelData = Small(posted.ChannelData) ?? OnlyClientId(posted.ChannelData),
        Attachments = posted.Attachments?.Take(MaxAttachments).Select(Kept).ToArray(),
    };

    /// <summary>The text as it is echoed: no longer than a turn takes.</summary>
    internal static string? Shown(string? text) =>
        text?.Length > Inbound.MaxTextLength ? $"{Cut(text, Inbound.MaxTextLength - 1)}…" : text;

    /// <summary>The same for the same activity sent again; unguessable for one that the client has not named.</summary>
    private static string IdOf(Activity posted, string conversationId)
    {
        var clientId = ClientId(posted.ChannelData) ?? posted.Id;
        var bytes = string.IsNullOrEmpty(clientId) ? RandomNumberGenerator.GetBytes(16) : SHA256.HashData(Encoding.UTF8.GetBytes(clientId));
        return $"{conversationId}|{Base64Url.EncodeToString(bytes.AsSpan(0, 16))}";
    }

    private static string? ClientId(JsonElement? channelData) =>
        channelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    // Without it the official client would not know its own activity in the echo.
    private static JsonElement? OnlyClientId(JsonElement? channelData) =>
        ClientId(channelData) is { Length: <= MaxNameLength } id
            ? JsonSerializer.SerializeToElement(new ClientActivity(id), DirectLineJson.Wire.ClientActivity)
            : null;

    private static Attachment Kept(Attachment attachment) => new(
        Cut(attachment.ContentType, MaxNameLength),
        Cut(attachment.Name, MaxNameLength),
        attachment.ContentUrl?.Length <= 2_048 ? attachment.ContentUrl : null);

    private static JsonElement? Small(JsonElement? element) =>
        element is { } value && value.GetRawText().Length <= MaxExtraCharacters ? value : null;

    private static string? Cut(string? text, int length)
    {
        if (text is null || text.Length <= length) return text;
        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}

/// <summary>The least of a client's channel data.</summary>
internal sealed record ClientActivity([property: System.Text.Json.Serialization.JsonPropertyName("clientActivityID")] string ClientActivityID);

/// <summary>What is needed to answer an activity later, by whichever process.</summary>
/// <param name="Activity">As kept.</param>
/// <param name="CustomerId">The customer who was signed in when it was posted, or null.</param>
internal sealed record AwaitedAnswer(Activity Activity, string? CustomerId);
