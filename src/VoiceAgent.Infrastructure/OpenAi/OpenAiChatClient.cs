using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;

namespace VoiceAgent.Infrastructure.OpenAi;

/// <summary>Makes the client of a profile.</summary>
internal static class OpenAiChatClient
{
    /// <summary>The client of a checked profile; it owns its connections and lives as long as the service.</summary>
    public static IChatClient For(LanguageModelProfile profile)
    {
        var http = new HttpClient(new BoundedBodyHandler(Connections())) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new OpenAIClientOptions
        {
            Endpoint = new Uri(profile.Endpoint!),
            Transport = new HttpClientPipelineTransport(http),
            // A reply has one short budget: what fails goes to the next profile or to the template, not round again.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        };
        return new OpenAIClient(Key(profile), options).GetChatClient(profile.Model).AsIChatClient();
    }

    // Local servers want no key, but the client insists on one.
    private static ApiKeyCredential Key(LanguageModelProfile profile) => new(string.IsNullOrEmpty(profile.ApiKey) ? "none" : profile.ApiKey);

    // A redirect would carry the person's words to a host that nobody configured.
    private static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
