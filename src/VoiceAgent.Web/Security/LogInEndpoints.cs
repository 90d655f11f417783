using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace VoiceAgent.Web.Security;

/// <summary>What the console's log-in page and log-out button post to.</summary>
public static class LogInEndpoints
{
    private const string LogInPath = "/console/log-in";
    private const int LongestField = 200;

    /// <summary>Maps <c>POST /console/log-in</c> (form: <c>userName</c>, <c>password</c>, <c>returnUrl</c>) and <c>POST /console/log-out</c>; both want the antiforgery token.</summary>
    public static IEndpointRouteBuilder MapLogIn(this IEndpointRouteBuilder routes)
    {
        // The page of the same address takes posts too, and would be as good a match.
        routes.MapPost(LogInPath, LogInAsync).RequireRateLimiting(RequestLimits.LogIn).AllowAnonymous().ExcludeFromDescription().WithOrder(-1);
        routes.MapPost("/console/log-out", LogOutAsync).AllowAnonymous().ExcludeFromDescription().WithOrder(-1);
        return routes;
    }

    private static async Task<RedirectHttpResult> LogInAsync(
        [FromForm] string? userName, [FromForm] string? password, [FromForm] string? returnUrl,
        StaffLogIn logIn, HttpContext http, CancellationToken cancellationToken)
    {
        var there = LocalOrHome(returnUrl);
        if (userName is null or { Length: > LongestField } || password is null or { Length: > LongestField }) return Again(there);
        var principal = await logIn.TryAsync(userName, password, cancellationToken);
        if (principal is null) return Again(there);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, principal);
        return TypedResults.LocalRedirect(there);
    }

    private static async Task<RedirectHttpResult> LogOutAsync([FromForm] string? returnUrl, StaffLogIn logIn, HttpContext http, CancellationToken cancellationToken)
    {
        await logIn.LeaveAsync(http.User, cancellationToken);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return TypedResults.LocalRedirect(returnUrl is null ? LogInPath : LocalOrHome(returnUrl));
    }

    private static RedirectHttpResult Again(string returnUrl) =>
        TypedResults.LocalRedirect($"{LogInPath}?error=1&returnUrl={Uri.EscapeDataString(returnUrl)}");

    // Never to another host: "//evil" and "/\evil" are other hosts to a browser.
    private static string LocalOrHome(string? url) =>
        url is { Length: > 0 and <= 2000 } && url[0] == '/' && (url.Length == 1 || url[1] is not ('/' or '\\')) && !url.Any(char.IsControl)
            ? url
            : "/console";
}
