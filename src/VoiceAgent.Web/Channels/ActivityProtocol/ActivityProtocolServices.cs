using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using VoiceAgent.Web.Channels.ActivityProtocol.Connector;
using VoiceAgent.Web.Channels.ActivityProtocol.Tokens;

namespace VoiceAgent.Web.Channels.ActivityProtocol;

/// <summary>Registers the Bot Framework endpoint.</summary>
public static class ActivityProtocolServices
{
    /// <summary>Adds what <see cref="ActivityProtocolEndpoints.MapActivityProtocol"/> needs; its settings are checked at start.</summary>
    public static IServiceCollection AddActivityProtocol(this IServiceCollection services)
    {
        services.AddOptions<ActivityProtocolOptions>().BindConfiguration(ActivityProtocolOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ActivityProtocolOptions>, ActivityProtocolOptionsCheck>());
        services.AddChannels();
        services.TryAddSingleton<ChannelTokens>();
        services.TryAddSingleton<CallerCheck>();
        services.TryAddSingleton<ConnectorTokens>();
        services.TryAddSingleton<DeliveredActivities>();
        services.TryAddTransient<ActivityReceiver>();
        AddClient(services, ChannelTokens.ClientName);
        AddClient(services, ConnectorTokens.ClientName);
        AddClient(services, nameof(ConnectorClient)).AddTypedClient<ConnectorClient>();
        return services;
    }

    // No redirects: an address that was found safe must not lead to one that is not.
    private static IHttpClientBuilder AddClient(IServiceCollection services, string name)
    {
        var client = services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });
        client.AddResilienceHandler("channels", pipeline => pipeline
            .AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 3, Delay = TimeSpan.FromMilliseconds(300), BackoffType = DelayBackoffType.Exponential, UseJitter = true })
            .AddTimeout(TimeSpan.FromSeconds(10)));
        return client;
    }
}
