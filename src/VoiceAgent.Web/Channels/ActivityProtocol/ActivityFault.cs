using VoiceAgent.Web.Channels.Activities;
using VoiceAgent.Web.Channels.ActivityProtocol.Connector;

namespace VoiceAgent.Web.Channels.ActivityProtocol;

/// <summary>What is wrong with an activity that a channel sent.</summary>
internal static class ActivityFault
{
    private const int MaxIdLength = 512;

    /// <summary>All that is wrong, in one sentence each; empty when it can be taken.</summary>
    internal static IEnumerable<string> Of(Activity activity, bool development)
    {
        foreach (var (name, value) in Required(activity))
        {
            if (string.IsNullOrEmpty(value)) yield return $"'{name}' is missing.";
            else if (value.Length > MaxIdLength) yield return $"'{name}' is longer than {MaxIdLength} characters.";
        }

        if (activity.Id?.Length > MaxIdLength) yield return $"'id' is longer than {MaxIdLength} characters.";
        if (!IsAnswerable(activity, development)) yield return "'serviceUrl' must be an https address.";
    }

    private static IEnumerable<(string Name, string? Value)> Required(Activity activity) =>
    [
        ("type", activity.Type),
        ("channelId", activity.ChannelId),
        ("conversation.id", activity.Conversation?.Id),
        ("from.id", activity.From?.Id),
    ];

    // An activity that expects its replies in the response needs no address, but one that it names must be safe.
    private static bool IsAnswerable(Activity activity, bool development) =>
        string.IsNullOrEmpty(activity.ServiceUrl)
            ? activity.DeliveryMode == ActivityReceiver.ExpectReplies
            : Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url) && ServiceUrl.IsSafe(url, development);
}
