using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Web.Channels.Activities;

/// <summary>Between activities and turns.</summary>
public static class ActivityTurns
{
    /// <summary>
    /// The turn that an activity of type message, conversationUpdate or endOfConversation asks for;
    /// null when there is none: no words, too many, or nobody but the bot joined.
    /// </summary>
    /// <param name="activity">With id and channel id.</param>
    /// <param name="conversationId">Ours, unique over all channels.</param>
    /// <param name="customerId">The authenticated customer, or null.</param>
    public static Inbound? InboundOf(Activity activity, string conversationId, string? customerId)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (KindOf(activity) is not { } kind) return null;
        var words = kind == InboundKind.Message ? ActivityWords.Of(activity) : "";
        if (kind == InboundKind.Message && (words.Length == 0 || ActivityWords.TooLong(words))) return null;
        return new()
        {
            ConversationId = conversationId,
            ActivityId = activity.Id!,
            Channel = activity.ChannelId!,
            Kind = kind,
            Text = words,
            Language = ActivityWords.Language(activity.Locale),
            CustomerId = customerId,
        };
    }

    /// <summary>What the channel itself answers: to words too many, and to files. A person reads a reply, and never sees a status code.</summary>
    public static IEnumerable<Reply> OwnReplies(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Type != ActivityTypes.Message) yield break;
        var language = ActivityWords.Language(activity.Locale);
        if (ActivityWords.TooLong(ActivityWords.Of(activity))) yield return new($"{activity.Id}.long", ChannelSentences.TooLong(language));
        if (activity.Attachments is { Count: > 0 } files) yield return new($"{activity.Id}.files", ChannelSentences.Attachments(language, files.Select(NameOf)));
    }

    /// <summary>What is said when a turn could not be run.</summary>
    public static TurnResult Failed(Inbound inbound)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        return new() { Replies = inbound.Kind == InboundKind.Left ? [] : [new($"{inbound.ActivityId}.failed", ChannelSentences.Failed(inbound.Language))] };
    }

    private static InboundKind? KindOf(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => InboundKind.Message,
        ActivityTypes.EndOfConversation => InboundKind.Left,
        ActivityTypes.ConversationUpdate when Others(activity.MembersRemoved, activity) => InboundKind.Left,
        // Direct Line's own opening names nobody.
        ActivityTypes.ConversationUpdate when activity.MembersAdded is null && activity.Recipient is null => InboundKind.Joined,
        ActivityTypes.ConversationUpdate when Others(activity.MembersAdded, activity) => InboundKind.Joined,
        _ => null,
    };

    private static bool Others(IReadOnlyList<ChannelAccount>? members, Activity activity) =>
        members?.Any(member => member.Id is not null && member.Id != activity.Recipient?.Id) == true;

    private static string NameOf(Attachment file) => file.Name ?? file.ContentType ?? "?";
}
