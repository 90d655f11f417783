using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Alerts;

/// <summary>Alerts: what a person must look at.</summary>
public static class AlertsApi
{
    private const int LongestResolution = 2000;

    /// <summary>Adds where alerts are answered, here and in the console.</summary>
    public static IServiceCollection AddAlertsApi(this IServiceCollection services) => services.AddSingleton<AlertDesk>();

    /// <summary>Maps <c>/api/v1/alerts</c>.</summary>
    public static RouteGroupBuilder MapAlertsApi(this IEndpointRouteBuilder routes)
    {
        var alerts = routes.MapGroup("/api/v1/alerts").WithTags("Alerts").RequireAuthorization(StaffPolicies.Staff);
        alerts.MapGet("/", ListAsync).WithSummary("Alerts, the worst and latest first; open=true leaves out those resolved, open=false the others.");
        alerts.MapGet("/{id:guid}", GetAsync).WithSummary("One alert.");
        alerts.MapPost("/{id:guid}/acknowledge", AcknowledgeAsync).WithSummary("\"I have it\": the first to say so keeps it.");
        alerts.MapPost("/{id:guid}/resolve", ResolveAsync).WithSummary("Closes it with what was done.");
        return alerts;
    }

    private static async Task<Ok<Page<AlertBody>>> ListAsync(
        IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken,
        bool? open = null, Guid? residentId = null, int? page = null, int? size = null)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var alerts = context.Alerts.AsNoTracking()
            .Where(alert => open == null || (alert.ResolvedAt == null) == open)
            .Where(alert => residentId == null || alert.ResidentId == residentId)
            .OrderByDescending(alert => alert.Severity).ThenByDescending(alert => alert.RaisedAt);
        return TypedResults.Ok((await Page<Alert>.OfAsync(alerts, page, size, cancellationToken)).Select(AlertBody.Of));
    }

    private static async Task<Results<Ok<AlertBody>, ProblemHttpResult>> GetAsync(
        Guid id, IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Alerts.FindAsync([id], cancellationToken) is { } alert ? TypedResults.Ok(AlertBody.Of(alert)) : ApiProblems.NotFound("alert", id);
    }

    private static async Task<Results<Ok<AlertBody>, ProblemHttpResult>> AcknowledgeAsync(
        Guid id, ClaimsPrincipal who, AlertDesk desk, CancellationToken cancellationToken)
    {
        var (alert, wasResolved) = await desk.AcknowledgeAsync(id, who, cancellationToken);
        return alert is null || wasResolved ? Refused(id, alert) : TypedResults.Ok(AlertBody.Of(alert));
    }

    private static async Task<Results<Ok<AlertBody>, ProblemHttpResult, ValidationProblem>> ResolveAsync(
        Guid id, ResolutionBody body, ClaimsPrincipal who, AlertDesk desk, CancellationToken cancellationToken)
    {
        if (body.Resolution?.Trim() is not { Length: > 0 and <= LongestResolution } resolution)
            return ApiProblems.Invalid([("resolution", "Say what was done, in 1 to 2,000 characters.")]);
        var (alert, wasResolved) = await desk.ResolveAsync(id, resolution, who, cancellationToken);
        return alert is null || wasResolved ? Refused(id, alert) : TypedResults.Ok(AlertBody.Of(alert));
    }

    private static ProblemHttpResult Refused(Guid id, Alert? alert) =>
        alert is null ? ApiProblems.NotFound("alert", id) : ApiProblems.Conflict("The alert is resolved already.");
}
