using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier;

/// <summary>Registers the embedded classifier.</summary>
public static class EmbeddedClassifierServices
{
    /// <summary>
    /// Adds <see cref="LearntUtterances"/> as <see cref="IIntentClassifier"/>, trained (or read from the cache) when it is first
    /// resolved; resolve it at start so that the first customer doesn't wait for it. Beside it the <see cref="SpellingRepair"/> that knows
    /// the words of the same utterances.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="dialogsFolder">The folder with <c>ROOM/utterances/INTENT.LANGUAGE.txt</c> under it.</param>
    /// <param name="cacheFolder">Where trained models are kept.</param>
    public static IServiceCollection AddIntentClassifier(this IServiceCollection services, string dialogsFolder, string cacheFolder) =>
        services.AddSingleton(provider => new LearntUtterances(dialogsFolder, cacheFolder, provider.GetRequiredService<ILogger<EmbeddedIntentClassifier>>()))
            .AddSingleton<IIntentClassifier>(provider => provider.GetRequiredService<LearntUtterances>())
            .AddSingleton<Func<SpellingRepair>>(provider => () => provider.GetRequiredService<LearntUtterances>().Repair);
}
