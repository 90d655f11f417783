using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace VoiceAgent.Web.Security;

/// <summary>How often one address may ask; beyond that it is told 429 and when to come back.</summary>
internal static class RequestLimits
{
    /// <summary>The policy of the log-in: guessing passwords is slow from any address.</summary>
    public const string LogIn = "log-in";

    private const int LogInsAMinute = 30;
    private const int ApiBurst = 500;
    private const int ApiASecond = 100;

    /// <summary>Adds the log-in's limit, and one for everything under <c>/api</c>.</summary>
    public static IServiceCollection AddRequestLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = TellWhenAsync;
        options.AddPolicy(LogIn, http => RateLimitPartition.GetFixedWindowLimiter(
            Address(http), _ => new() { PermitLimit = LogInsAMinute, Window = TimeSpan.FromMinutes(1) }));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Api);
    });

    private static RateLimitPartition<string> Api(HttpContext http) => http.Request.Path.StartsWithSegments("/api")
        ? RateLimitPartition.GetTokenBucketLimiter(Address(http), _ => new()
        {
            TokenLimit = ApiBurst,
            TokensPerPeriod = ApiASecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        })
        : RateLimitPartition.GetNoLimiter("");

    private static string Address(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask TellWhenAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var http = context.HttpContext;
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)after.TotalSeconds) : 1;
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await TypedResults.Problem($"Too many requests from this address. Wait {wait} s and try again.", statusCode: StatusCodes.Status429TooManyRequests)
            .ExecuteAsync(http);
    }
}
