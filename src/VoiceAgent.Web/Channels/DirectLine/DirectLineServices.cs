using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StackExchange.Redis;
using VoiceAgent.Infrastructure.Redis;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>Registers the Direct Line server.</summary>
public static class DirectLineServices
{
    /// <summary>
    /// Adds what <see cref="DirectLineEndpoints.MapDirectLine"/> needs. Conversations are kept in Redis when an
    /// <see cref="IConnectionMultiplexer"/> is registered, else in process. Tokens use the service's data protection.
    /// </summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddChannels();
        services.AddDataProtection();
        services.AddCors(cors => cors.AddPolicy(DirectLineEndpoints.CorsPolicy, policy => policy
            .AllowAnyOrigin()
            .WithMethods("GET", "POST")
            .WithHeaders("authorization", "x-ms-bot-agent", "content-type", "accept", "x-requested-with")
            .SetPreflightMaxAge(TimeSpan.FromHours(24))));
        services.TryAddSingleton<DirectLineTokens>();
        services.TryAddSingleton<DirectLineAccess>();
        services.TryAddSingleton<DirectLineTurns>();
        services.TryAddSingleton<ActivityPost>();
        services.TryAddSingleton<ConversationStream>();
        services.TryAddSingleton(LogOf);
        return services;
    }

    private static IConversationLog LogOf(IServiceProvider services)
    {
        var time = services.GetRequiredService<TimeProvider>();
        var options = services.GetRequiredService<IOptions<DirectLineOptions>>();
        return services.GetService<IConnectionMultiplexer>() is { } redis
            ? new RedisConversationLog(redis, services.GetRequiredService<IOptions<RedisOptions>>().Value.KeyPrefix, time, options)
            : new InProcessConversationLog(time, options);
    }
}
