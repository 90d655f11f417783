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

    // Two hundred conversations at once from one address, which may be a whole office's or another bot service's.
    private const int TurnBurst = 20_000;
    private const int TurnsASecond = 4_000;

    /// <summary>Adds the log-in's limit, one for everything under <c>/api</c>, and a wider one for what is said to the bot over the channels.</summary>
    public static IServiceCollection AddRequestLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = TellWhenAsync;
        options.AddPolicy(LogIn, http => RateLimitPartition.GetFixedWindowLimiter(
            Address(http), _ => new() { PermitLimit = LogInsAMinute, Window = TimeSpan.FromMinutes(1) }));
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Choose);
    });

    private static RateLimitPartition<string> Choose(HttpContext http)
    {
        var path = http.Request.Path;
        if (path.StartsWithSegments("/api/messages") || path.StartsWithSegments("/v3")) return Turns(http);
        return path.StartsWithSegments("/api") ? Bucket("api", http, ApiBurst, ApiASecond) : RateLimitPartition.GetNoLimiter("");
    }

    // Reading what was said costs little, and clients without a WebSocket read many times a second.
    private static RateLimitPartition<string> Turns(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) ? Bucket("turns", http, TurnBurst, TurnsASecond) : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> Bucket(string name, HttpContext http, int burst, int aSecond) =>
        RateLimitPartition.GetTokenBucketLimiter($"{name} {Address(http)}", _ => new()
        {
            TokenLimit = burst,
            TokensPerPeriod = aSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        });

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
