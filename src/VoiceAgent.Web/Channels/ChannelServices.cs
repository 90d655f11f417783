using Microsoft.Extensions.DependencyInjection.Extensions;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Web.Channels;

/// <summary>Registers what the channels share.</summary>
internal static class ChannelServices
{
    /// <summary>Adds the queue of turns and the way to run one, once.</summary>
    internal static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<TurnFunction>(provider => provider.RunTurnAsync);
        services.TryAddSingleton<PatientTurns>();
        if (services.Any(service => service.ServiceType == typeof(ConversationQueue))) return services;
        services.AddSingleton<ConversationQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ConversationQueue>());
        return services;
    }

    private static async Task<TurnResult> RunTurnAsync(this IServiceProvider provider, Inbound inbound, CancellationToken cancellationToken)
    {
        await using var scope = provider.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TurnRunner>().RunAsync(inbound, cancellationToken);
    }
}
