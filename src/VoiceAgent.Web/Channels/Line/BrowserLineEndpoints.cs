using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Infrastructure.Database;

namespace VoiceAgent.Web.Channels.Line;

/// <summary>The browser line in a service.</summary>
public static class BrowserLineEndpoints
{
    /// <summary>Adds the browser line as the <see cref="ILine"/> that care calls are placed on.</summary>
    public static IServiceCollection AddBrowserLine(this IServiceCollection services)
    {
        services.AddSingleton<BrowserLine>();
        return services.AddSingleton<ILine>(provider => provider.GetRequiredService<BrowserLine>());
    }

    /// <summary>Maps <c>/line/ws</c> and <c>/line/residents</c>: open in development, behind a log-in elsewhere. Needs <c>UseWebSockets</c>.</summary>
    public static RouteGroupBuilder MapBrowserLine(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var line = routes.MapGroup("/line").ExcludeFromDescription();
        line.MapGet("/residents", ResidentsAsync);
        line.MapGet("/ws", ConnectAsync);
        if (!routes.ServiceProvider.GetRequiredService<IHostEnvironment>().IsDevelopment()) line.RequireAuthorization();
        return line;
    }

    private static async Task<Ok<List<LineResident>>> ResidentsAsync(IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var residents = context.Residents.OrderBy(resident => resident.Name).Take(500);
        return TypedResults.Ok(await residents.Select(resident => new LineResident(resident.Id, resident.Name, resident.Language)).ToListAsync(cancellationToken));
    }

    private static async Task ConnectAsync(HttpContext http, BrowserLine line, ICareRecords records, IHostApplicationLifetime lifetime)
    {
        if (await RefusalAsync(http, records) is { } refusal)
        {
            await refusal.ExecuteAsync(http);
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var page = new LinePage(socket);
        var phone = line.PhoneOf(Guid.Parse(http.Request.Query["resident"].ToString()));
        phone.Open(page);
        try
        {
            await page.RunAsync(frame => phone.Receive(page, frame), ends.Token);
        }
        finally
        {
            phone.Close(page);
        }
    }

    private static async Task<IResult?> RefusalAsync(HttpContext http, ICareRecords records)
    {
        if (!http.WebSockets.IsWebSocketRequest)
            return TypedResults.Problem("This address speaks WebSocket. Open it with new WebSocket(…).", statusCode: StatusCodes.Status400BadRequest);
        if (IsForeign(http))
            return TypedResults.Problem("Only this service's own pages may open the line.", statusCode: StatusCodes.Status403Forbidden);
        var known = Guid.TryParse(http.Request.Query["resident"], out var id) && await records.ResidentAsync(id, http.RequestAborted) is not null;
        return known ? null : TypedResults.Problem("There is no such resident. List them with GET /line/residents.", statusCode: StatusCodes.Status404NotFound);
    }

    // Browsers let any site open a socket with the visitor's cookies; they do say which site it is.
    private static bool IsForeign(HttpContext http) =>
        Uri.TryCreate(http.Request.Headers.Origin, UriKind.Absolute, out var origin)
        && !string.Equals(origin.Authority, http.Request.Host.Value, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A resident as the page's picker shows them.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">Full name.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
public sealed record LineResident(Guid Id, string Name, string Language);
