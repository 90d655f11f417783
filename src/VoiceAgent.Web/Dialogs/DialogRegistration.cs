namespace VoiceAgent.Web.Dialogs;

/// <summary>Registers the publishing of changed dialogs and the learning of changed utterances.</summary>
internal static class DialogRegistration
{
    /// <summary>Adds <see cref="DialogReload"/> and <see cref="UtteranceReload"/> over a folder.</summary>
    public static IServiceCollection AddDialogReload(this IServiceCollection services, IConfiguration configuration, string folder)
    {
        services.AddOptions<DialogOptions>().Bind(configuration.GetSection(DialogOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new DialogFolder(folder)).AddSingleton<DialogReload>();
        services.AddHostedService<UtteranceReload>();
        return services.AddHostedService(provider => provider.GetRequiredService<DialogReload>());
    }
}
