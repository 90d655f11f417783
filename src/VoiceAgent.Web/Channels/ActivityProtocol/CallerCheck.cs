using Microsoft.Extensions.Options;
using VoiceAgent.Web.Channels.Activities;
using VoiceAgent.Web.Channels.ActivityProtocol.Connector;
using VoiceAgent.Web.Channels.ActivityProtocol.Tokens;

namespace VoiceAgent.Web.Channels.ActivityProtocol;

/// <summary>Finds out who posts, and which activities they may bring.</summary>
internal sealed class CallerCheck(ChannelTokens tokens, IOptions<ActivityProtocolOptions> options)
{
    private const string Scheme = "Bearer ";
    private static readonly ChannelCaller Anybody = new(null, []);

    /// <summary>The caller, or null when the token is missing or not good.</summary>
    internal async Task<ChannelCaller?> IdentifyAsync(HttpContext context)
    {
        if (options.Value.AuthenticationDisabled) return Anybody;
        var header = context.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? await tokens.ValidateAsync(header[Scheme.Length..].Trim(), context.RequestAborted)
            : null;
    }

    /// <summary>Whether the activity is of the channel and from the address that the token speaks of.</summary>
    internal static bool MayBring(ChannelCaller caller, Activity activity) =>
        (caller.ServiceUrl is null || ServiceUrl.AreSame(caller.ServiceUrl, activity.ServiceUrl ?? ""))
        && (caller.Endorsements.Count == 0 || caller.Endorsements.Contains(activity.ChannelId!));
}
