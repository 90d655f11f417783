using Microsoft.Extensions.DependencyInjection;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Registers understanding.</summary>
public static class UnderstandingServices
{
    /// <summary>Adds <see cref="Understander"/>; an <see cref="IIntentClassifier"/> must be registered beside it.</summary>
    public static IServiceCollection AddUnderstanding(this IServiceCollection services) => services.AddSingleton<Understander>();
}
