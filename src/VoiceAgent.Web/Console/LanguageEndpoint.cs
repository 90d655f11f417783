using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;

namespace VoiceAgent.Web.Console;

/// <summary>Where the console's language switch leads.</summary>
internal static class LanguageEndpoint
{
    private static readonly string[] Cultures = ["ko-KR", "en-US"];

    public static void MapLanguage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/console/language/{culture}", Switch).AllowAnonymous().ExcludeFromDescription();

    private static Results<RedirectHttpResult, NotFound> Switch(string culture, string? returnUrl, HttpContext context)
    {
        if (!Cultures.Contains(culture))
            return TypedResults.NotFound();
        Remember(culture, context);
        return TypedResults.LocalRedirect(IsOurs(returnUrl) ? returnUrl! : "/console");
    }

    private static bool IsOurs(string? url) => url is ['/', ..] && url is not ['/', '/' or '\\', ..];

    private static void Remember(string culture, HttpContext context) => context.Response.Cookies.Append(
        CookieRequestCultureProvider.DefaultCookieName,
        CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
        new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
}
