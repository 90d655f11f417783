using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.LanguageModels;

namespace VoiceAgent.Infrastructure.OpenAi;

/// <summary>Registers the language models.</summary>
public static class LanguageModelRegistration
{
    /// <summary>
    /// Adds <see cref="ReplyWriter"/> with the profiles of <c>VoiceAgent:LanguageModel</c>; without any it writes nothing.
    /// The section is checked when the host starts.
    /// </summary>
    public static IServiceCollection AddLanguageModels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LanguageModelOptions>().Bind(configuration.GetSection(LanguageModelOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LanguageModelOptions>, LanguageModelValidation>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddSingleton<ReplyMetrics>();
        return services.AddSingleton(Writer);
    }

    private static ReplyWriter Writer(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<LanguageModelOptions>>().Value;
        return new(
            [.. options.Replies.Select(name => new NamedChatClient(name, OpenAiChatClient.For(options.Profiles[name])))],
            new() { Budget = TimeSpan.FromMilliseconds(options.BudgetMilliseconds) },
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ReplyMetrics>(),
            services.GetRequiredService<ILogger<ReplyWriter>>());
    }
}
