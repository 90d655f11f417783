using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.StackExchangeRedis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Sessions;
using VoiceAgent.Infrastructure.Redis;

namespace VoiceAgent.Infrastructure.Sessions;

/// <summary>Adds what a conversation needs between turns to a service.</summary>
public static class SessionsRegistration
{
    /// <summary>
    /// Adds the session store, the turn lock and the keys that protect cookies: in Redis when <c>VoiceAgent:Redis:Connection</c> is set,
    /// else in the database (call <c>AddDatabase</c> too), where only one process may serve.
    /// </summary>
    public static IServiceCollection AddSessions(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(RedisOptions.Section);
        services.AddOptions<RedisOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RedisOptions>, RedisOptionsCheck>();
        services.AddDataProtection().SetApplicationName("VoiceAgent");
        return (section.Get<RedisOptions>() ?? new RedisOptions()).IsSet ? AddRedis(services) : AddInDatabase(services);
    }

    private static IServiceCollection AddRedis(IServiceCollection services)
    {
        services.AddSingleton<IConnectionMultiplexer>(provider => Connect(Settings(provider)));
        services.AddSingleton<ISessionStore>(provider => new RedisSessionStore(
            provider.GetRequiredService<IConnectionMultiplexer>(), Settings(provider).KeyPrefix, Lifetime(provider)));
        services.AddSingleton<IConversationLock>(provider => new RedisConversationLock(
            provider.GetRequiredService<IConnectionMultiplexer>(),
            Settings(provider).KeyPrefix,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<RedisConversationLock>>()));
        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>, RedisKeys>();
    }

    private static IServiceCollection AddInDatabase(IServiceCollection services)
    {
        services.AddSingleton(provider => new DatabaseSessionStore(
            provider.GetRequiredService<IDbContextFactory<VoiceAgentDbContext>>(),
            provider.GetRequiredService<TimeProvider>(),
            Lifetime(provider)));
        services.AddSingleton<ISessionStore>(provider => provider.GetRequiredService<DatabaseSessionStore>());
        services.AddSingleton<IConversationLock, InProcessConversationLock>();
        services.AddHostedService<SessionSweep>();
        services.AddDataProtection().PersistKeysToDbContext<VoiceAgentDbContext>();
        return services;
    }

    // A Redis that is down when the service starts is waited for: readiness tells, and the first turn after it is back succeeds.
    private static ConnectionMultiplexer Connect(RedisOptions options)
    {
        var configuration = ConfigurationOptions.Parse(options.Connection);
        configuration.AbortOnConnectFail = false;
        return ConnectionMultiplexer.Connect(configuration);
    }

    private static RedisOptions Settings(IServiceProvider provider) => provider.GetRequiredService<IOptions<RedisOptions>>().Value;

    private static TimeSpan Lifetime(IServiceProvider provider) => TimeSpan.FromHours(Settings(provider).SessionHours);

    private sealed class RedisKeys(IConnectionMultiplexer redis, IOptions<RedisOptions> options) : IConfigureOptions<KeyManagementOptions>
    {
        public void Configure(KeyManagementOptions keys) =>
            keys.XmlRepository = new RedisXmlRepository(() => redis.GetDatabase(), $"{options.Value.KeyPrefix}data-protection");
    }
}
