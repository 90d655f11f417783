using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Calls;

/// <summary>Calls: plan one, see what became of it, take it back.</summary>
public static class CallsApi
{
    /// <summary>Adds the rules by which staff plan calls, here and in the console.</summary>
    public static IServiceCollection AddCallsApi(this IServiceCollection services) => services.AddSingleton<CallPlan>();

    /// <summary>Maps <c>/api/v1/calls</c>.</summary>
    public static RouteGroupBuilder MapCallsApi(this IEndpointRouteBuilder routes)
    {
        var calls = routes.MapGroup("/api/v1/calls").WithTags("Calls").RequireAuthorization(StaffPolicies.Staff);
        calls.MapPost("/", PlanAsync).WithSummary("Plans a call, now or at a time.");
        calls.MapGet("/", ListAsync).WithSummary("Calls, the latest planned first.");
        calls.MapGet("/{id:guid}", GetAsync).WithSummary("One call with its attempts, findings and summary.");
        calls.MapPost("/{id:guid}/cancel", CancelAsync).WithSummary("Takes back a call that still waits.");
        return calls;
    }

    private static async Task<Results<Accepted<CallPlanned>, ProblemHttpResult>> PlanAsync(
        CallRequest request, ClaimsPrincipal who, CallPlan plan, CancellationToken cancellationToken)
    {
        var (id, problem) = await plan.MakeAsync(request, who, cancellationToken);
        return problem is null ? TypedResults.Accepted($"/api/v1/calls/{id}", new CallPlanned(id)) : problem;
    }

    private static async Task<Ok<CallPage>> ListAsync(
        IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken,
        Guid? residentId = null, CallState? state = null, int? page = null, int? size = null)
    {
        var (number, count) = (Math.Clamp(page ?? 1, 1, 1_000_000), Math.Clamp(size ?? 50, 1, 200));
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var calls = context.Calls.AsNoTracking().Where(call => (residentId == null || call.ResidentId == residentId) && (state == null || call.State == state));
        var total = await calls.CountAsync(cancellationToken);
        var found = await calls.OrderByDescending(call => call.PlannedFor).ThenBy(call => call.Id).Skip((number - 1) * count).Take(count).ToListAsync(cancellationToken);
        return TypedResults.Ok(new CallPage([.. found.Select(CallLine.Of)], total, number, count));
    }

    private static async Task<Results<Ok<CallBody>, ProblemHttpResult>> GetAsync(
        Guid id, ICallQueue queue, ICareRecords records, CancellationToken cancellationToken, string? language = null)
    {
        if (await queue.FindAsync(id, cancellationToken) is not { } call) return CallProblems.NoSuchCall(id);
        var resident = await records.ResidentAsync(call.ResidentId, cancellationToken);
        return TypedResults.Ok(CallBody.Of(call, language ?? resident?.Language ?? "ko"));
    }

    private static async Task<Results<Ok<CallBody>, ProblemHttpResult>> CancelAsync(
        Guid id, ClaimsPrincipal who, CallPlan plan, ICallQueue queue, ICareRecords records, CancellationToken cancellationToken)
    {
        if (await queue.FindAsync(id, cancellationToken) is null) return CallProblems.NoSuchCall(id);
        if (!await plan.CancelAsync(id, who, cancellationToken)) return CallProblems.TooLate();
        return await GetAsync(id, queue, records, cancellationToken);
    }
}
