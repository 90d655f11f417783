namespace VoiceAgent.Web.Channels.ActivityProtocol.Connector;

/// <summary>Decides which addresses the service may be sent to by what others tell it.</summary>
internal static class ServiceUrl
{
    /// <summary>https without credentials in it; in development http on the loopback too.</summary>
    internal static bool IsSafe(Uri url, bool development) =>
        url.IsAbsoluteUri
        && url.UserInfo.Length == 0
        && (url.Scheme == Uri.UriSchemeHttps || (development && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));

    /// <summary>Whether two spellings mean one address; a slash at the end makes no difference.</summary>
    internal static bool AreSame(string one, string other) =>
        string.Equals(one.TrimEnd('/'), other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Where replies to an activity of a conversation go.</summary>
    internal static Uri Replies(string serviceUrl, string conversationId, string? replyToId)
    {
        var activities = $"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities";
        return new(string.IsNullOrEmpty(replyToId) ? activities : $"{activities}/{Uri.EscapeDataString(replyToId)}");
    }
}
