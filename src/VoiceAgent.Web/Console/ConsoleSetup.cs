using Microsoft.AspNetCore.Localization;
using MudBlazor.Services;
using VoiceAgent.Web.Console.Alerts;
using VoiceAgent.Web.Console.Calls;
using VoiceAgent.Web.Console.Conversations;
using VoiceAgent.Web.Console.Residents;

namespace VoiceAgent.Web.Console;

/// <summary>The staff console: a Blazor application under <c>/console</c>.</summary>
public static class ConsoleSetup
{
    /// <summary>Registers the console's components and services.</summary>
    public static IServiceCollection AddConsole(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddSingleton<ResidentBook>().AddSingleton<CallBook>().AddSingleton<StaffCalls>().AddSingleton<AlertBook>().AddSingleton<ConversationBook>();
        services.AddCascadingAuthenticationState();
        services.Configure<RequestLocalizationOptions>(KnowLanguages);
        return services;
    }

    /// <summary>
    /// Serves the console. Goes after authentication and authorization: it adds antiforgery, which needs to know who asks.
    /// </summary>
    public static WebApplication MapConsole(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseRequestLocalization();
        app.UseAntiforgery();
        app.MapLanguage();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    // Korean unless the switch in the console's bar says otherwise: what the browser prefers is not asked.
    private static void KnowLanguages(RequestLocalizationOptions options)
    {
        options.SetDefaultCulture("ko-KR");
        options.AddSupportedCultures("ko-KR", "en-US");
        options.AddSupportedUICultures("ko-KR", "en-US");
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    }
}
