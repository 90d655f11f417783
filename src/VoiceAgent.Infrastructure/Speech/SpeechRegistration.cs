using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.Speech;
using VoiceAgent.Infrastructure.EspeakNg;

namespace VoiceAgent.Infrastructure.Speech;

/// <summary>Registers what speaks.</summary>
public static class SpeechRegistration
{
    /// <summary>The providers of synthesis by their names in the configuration.</summary>
    internal static IReadOnlyList<string> Synthesizers { get; } = ["EspeakNg"];

    /// <summary>Adds the <see cref="ISpeechSynthesizer"/> that <c>VoiceAgent:Speech</c> names; its sections are checked when the host starts.</summary>
    public static IServiceCollection AddSpeech(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SpeechOptions>().Bind(configuration.GetSection(SpeechOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SpeechOptions>, SpeechOptionsCheck>();
        services.AddOptions<EspeakNgOptions>().Bind(configuration.GetSection(EspeakNgOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<ISpeechSynthesizer, EspeakSynthesizer>();
    }
}
