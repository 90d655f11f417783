using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Web.Channels.Activities;

/// <summary>Makes replies into message activities that answer an activity.</summary>
public static class ReplyActivities
{
    /// <summary>The service, as a speaker of channels that do not name it.</summary>
    public static ChannelAccount Bot { get; } = new("voice-agent", Role: "bot");

    /// <summary>One message a reply, in order; the last says whether an answer is expected.</summary>
    /// <param name="answered">What the replies answer; the speakers change places.</param>
    /// <param name="replies">What to say.</param>
    /// <param name="ended">Whether nothing more is expected of the person.</param>
    /// <param name="now">Their timestamp.</param>
    public static IReadOnlyList<Activity> Answering(Activity answered, IReadOnlyList<Reply> replies, bool ended, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(answered);
        ArgumentNullException.ThrowIfNull(replies);
        return [.. replies.Select((reply, index) => Message(answered, reply, now) with { InputHint = Hint(index == replies.Count - 1, ended) })];
    }

    private static string Hint(bool last, bool ended) =>
        !last ? "ignoringInput" : ended ? "acceptingInput" : "expectingInput";

    private static Activity Message(Activity answered, Reply reply, DateTimeOffset now) => new()
    {
        Type = ActivityTypes.Message,
        Id = reply.Id,
        Timestamp = now,
        ServiceUrl = answered.ServiceUrl,
        ChannelId = answered.ChannelId,
        From = answered.Recipient is { Id.Length: > 0 } ? answered.Recipient : Bot,
        Recipient = answered.From,
        Conversation = answered.Conversation,
        ReplyToId = answered.Id,
        Locale = LocaleOf(reply.Text),
        Text = reply.Text,
        TextFormat = "plain",
        Speak = reply.Speech ?? reply.Text,
        Attachments = reply.Card is { } card ? [AdaptiveCard.Of(card)] : null,
        SuggestedActions = reply.Choices.Count == 0 ? null : Buttons(reply.Choices),
    };

    private static SuggestedActions Buttons(IReadOnlyList<string> choices) =>
        new([.. choices.Select(choice => new CardAction("imBack", choice, choice))]);

    // A voice is chosen by it, so it follows the words: a conversation may have changed its language in this very turn.
    private static string LocaleOf(string text) =>
        text.Any(character => character is >= '\uAC00' and <= '\uD7A3') ? "ko-KR" : "en-US";
}
