using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace VoiceAgent.Web.Api.Health;

/// <summary>Whether the service lives and is ready, for whoever runs it.</summary>
public static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Adds the checks of database and Redis.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", timeout: Patience)
            .AddCheck<RedisHealth>("redis", timeout: Patience);
        return services;
    }

    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (what it needs answers too; 503 when not).</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new() { ResponseWriter = WriteAsync }).AllowAnonymous();
        return routes;
    }

    // Names and states only: an exception's text may hold an address or a password.
    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(
        new HealthBody(report.Status.ToString(), report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString())),
        http.RequestAborted);
}

/// <summary>How the service is.</summary>
/// <param name="Status">Healthy, Degraded or Unhealthy.</param>
/// <param name="Checks">The same for each thing that it needs.</param>
public sealed record HealthBody(string Status, IReadOnlyDictionary<string, string> Checks);
