using System.Net.Http.Headers;
using VoiceAgent.Web.Channels.Activities;

namespace VoiceAgent.Web.Channels.ActivityProtocol.Connector;

/// <summary>Sends activities to a channel's Connector.</summary>
internal sealed class ConnectorClient(HttpClient http, ConnectorTokens tokens)
{
    /// <summary>Sends a reply to where the activity that it answers came from.</summary>
    /// <exception cref="HttpRequestException">The Connector refused it, or could not be reached in a few tries.</exception>
    internal async Task ReplyAsync(Activity reply, CancellationToken cancellationToken)
    {
        var url = ServiceUrl.Replies(reply.ServiceUrl!, reply.Conversation!.Id!, reply.ReplyToId);
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(reply, ActivityJson.Wire.Activity) };
        if (await tokens.GetAsync(cancellationToken) is { } token) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
