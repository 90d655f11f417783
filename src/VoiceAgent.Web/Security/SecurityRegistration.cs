using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using VoiceAgent.Infrastructure.Database.Staff;

namespace VoiceAgent.Web.Security;

/// <summary>Adds who may come in, and how often.</summary>
public static class SecurityRegistration
{
    private const string EitherScheme = "staff-or-key";

    /// <summary>Adds the API key, the staff's cookie, the policies of <see cref="StaffPolicies"/>, antiforgery and rate limits, from <c>VoiceAgent:Security</c>.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SecurityOptions>().Bind(configuration.GetSection(SecurityOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SecurityOptions>, SecurityOptionsCheck>();
        services.AddSingleton<IPasswordHasher<StaffMember>, PasswordHasher<StaffMember>>();
        services.AddSingleton<LogInAttempts>();
        services.AddSingleton<StaffLogIn>();
        services.AddSingleton<AdministratorSeed>();
        services.AddAntiforgery();
        AddSchemes(services.AddAuthentication(EitherScheme));
        var policies = services.AddAuthorizationBuilder();
        foreach (var policy in StaffPolicies.All) policies.AddPolicy(policy, rule => rule.RequireRole(policy));
        return services.AddRequestLimits();
    }

    /// <summary>The order that they need: whose address it is, limits before anything costs, then who it is, then what they may do. Out of development, HTTPS only.</summary>
    public static WebApplication UseSecurity(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseKnownProxies();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    private static void AddSchemes(AuthenticationBuilder authentication)
    {
        authentication.AddPolicyScheme(EitherScheme, null, options => options.ForwardDefaultSelector = Choose);
        authentication.AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyHandler.SchemeName, null);
        authentication.AddCookie(CookieAuthenticationDefaults.AuthenticationScheme, options =>
        {
            options.Cookie.Name = "voiceagent-staff";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
            options.LoginPath = "/console/log-in";
            options.LogoutPath = "/console/log-out";
            options.AccessDeniedPath = "/console/log-in";
            options.ReturnUrlParameter = "returnUrl";
        });
    }

    // A program is told 401; a person is shown the log-in page.
    private static string Choose(HttpContext http)
    {
        var byKey = http.Request.Headers.Authorization.Count > 0
            || (http.Request.Path.StartsWithSegments("/api") && !http.Request.Cookies.ContainsKey("voiceagent-staff"));
        return byKey ? ApiKeyHandler.SchemeName : CookieAuthenticationDefaults.AuthenticationScheme;
    }
}
