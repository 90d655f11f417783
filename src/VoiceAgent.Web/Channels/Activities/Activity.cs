using System.Text.Json;

namespace VoiceAgent.Web.Channels.Activities;

/// <summary>
/// One activity of the Activity Protocol, with the fields that this service reads or writes;
/// what else a sender puts into it is ignored.
/// </summary>
public sealed record Activity
{
    /// <summary>What it is: see <see cref="ActivityTypes"/>.</summary>
    public string? Type { get; init; }

    /// <summary>The channel's id of it.</summary>
    public string? Id { get; init; }

    /// <summary>When it was sent, UTC, ISO 8601.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Where the channel's Connector answers.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channel: <c>directline</c>, <c>emulator</c>, <c>msteams</c> …</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>The channel's conversation.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Whom it is for.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The activity that this answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public string? Locale { get; init; }

    /// <summary>To be read.</summary>
    public string? Text { get; init; }

    /// <summary>How <see cref="Text"/> is marked up: <c>plain</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>To be spoken.</summary>
    public string? Speak { get; init; }

    /// <summary><c>expectingInput</c>, <c>acceptingInput</c> or <c>ignoringInput</c>.</summary>
    public string? InputHint { get; init; }

    /// <summary>The buttons offered with it.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>What came with it.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>The name of an event or an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>What an event, an invoke or a button carries.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What only the channel understands; Web Chat keeps its own id of the activity in it.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>Who joined.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Who left.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary><c>normal</c>, or <c>expectReplies</c>: the answers are wanted in the response.</summary>
    public string? DeliveryMode { get; init; }
}

/// <summary>Somebody in a conversation.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="Name">To be shown.</param>
/// <param name="Role"><c>user</c> or <c>bot</c>.</param>
public sealed record ChannelAccount(string? Id, string? Name = null, string? Role = null);

/// <summary>A channel's conversation.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="Name">To be shown.</param>
/// <param name="TenantId">The tenant it belongs to, where the channel has tenants.</param>
/// <param name="IsGroup">Whether more than two take part.</param>
public sealed record ConversationAccount(string? Id, string? Name = null, string? TenantId = null, bool? IsGroup = null);

/// <summary>Something that came with an activity, or goes with one; what came is not read.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Name">Its file name.</param>
/// <param name="ContentUrl">Where it can be had.</param>
/// <param name="Content">What it holds, where it is not fetched from an address.</param>
public sealed record Attachment(string? ContentType, string? Name = null, string? ContentUrl = null, JsonElement? Content = null);

/// <summary>Buttons.</summary>
/// <param name="Actions">In the order they are shown.</param>
public sealed record SuggestedActions(IReadOnlyList<CardAction> Actions);

/// <summary>One button.</summary>
/// <param name="Type"><c>imBack</c>: pressing it says its value.</param>
/// <param name="Title">On the button.</param>
/// <param name="Value">What it says.</param>
public sealed record CardAction(string Type, string Title, string Value);

/// <summary>Activities with the place in the conversation that they reach to.</summary>
/// <param name="Activities">In order.</param>
public sealed record ActivityList(IReadOnlyList<Activity> Activities);

/// <summary>The answer to an activity that was taken.</summary>
/// <param name="Id">The id it was given.</param>
public sealed record ResourceResponse(string Id);
