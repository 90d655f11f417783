namespace VoiceAgent.Web.Dialogs;

/// <summary>Registers the publishing of changed dialogs.</summary>
internal static class DialogRegistration
{
    /// <summary>Adds <see cref="DialogReload"/> over a folder.</summary>
    public static IServiceCollection AddDialogReload(this IServiceCollection services, IConfiguration configuration, string folder)
    {
        services.AddOptions<DialogOptions>().Bind(configuration.GetSection(DialogOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(new DialogFolder(folder)).AddSingleton<DialogReload>();
        return services.AddHostedService(provider => provider.GetRequiredService<DialogReload>());
    }
}
