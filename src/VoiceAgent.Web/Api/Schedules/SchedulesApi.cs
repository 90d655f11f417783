using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Schedules;

/// <summary>Schedules: when residents are called.</summary>
public static class SchedulesApi
{
    /// <summary>Maps <c>/api/v1/schedules</c>.</summary>
    public static RouteGroupBuilder MapSchedulesApi(this IEndpointRouteBuilder routes)
    {
        var schedules = routes.MapGroup("/api/v1/schedules").WithTags("Schedules").RequireAuthorization(StaffPolicies.Staff);
        schedules.MapGet("/", ListAsync).WithSummary("Schedules, of one resident or of all.");
        schedules.MapPost("/", AddAsync).WithSummary("Adds a schedule to a resident.");
        schedules.MapGet("/{id:guid}", GetAsync).WithSummary("One schedule.");
        schedules.MapPut("/{id:guid}", ChangeAsync).WithSummary("Replaces a schedule; calls that it has planned and that are still to come are planned anew.");
        schedules.MapDelete("/{id:guid}", RemoveAsync).WithSummary("Removes a schedule and the calls that it has planned and that are still to come.");
        return schedules;
    }

    private static async Task<Ok<Page<ScheduleBody>>> ListAsync(
        IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken, Guid? residentId = null, int? page = null, int? size = null)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var schedules = context.Schedules.AsNoTracking().Where(schedule => residentId == null || schedule.ResidentId == residentId);
        var found = await Page<Schedule>.OfAsync(schedules.OrderBy(schedule => schedule.At).ThenBy(schedule => schedule.Id), page, size, cancellationToken);
        return TypedResults.Ok(found.Select(ScheduleBody.Of));
    }

    private static async Task<Results<Created<ScheduleBody>, ValidationProblem>> AddAsync(
        ScheduleDraft draft, ClaimsPrincipal who, IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var schedule = New(draft.ResidentId ?? Guid.Empty);
        draft.WriteTo(schedule, time.Today(), time.InstantNow());
        var faults = ScheduleCheck.Find(schedule, time.InstantNow()).ToList();
        if (!await context.Residents.AnyAsync(resident => resident.Id == schedule.ResidentId, cancellationToken))
            faults.Add(("residentId", "There is no such resident. List them with GET /api/v1/residents."));
        if (faults.Count > 0) return ApiProblems.Invalid(faults);
        context.Schedules.Add(schedule);
        context.Record(who, "schedule.added", schedule.Id, time);
        await context.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/v1/schedules/{schedule.Id}", ScheduleBody.Of(schedule));
    }

    private static Schedule New(Guid residentId) =>
        new() { Id = Guid.NewGuid(), ResidentId = residentId, Dialog = "", Rule = "", StartsOn = default, At = default, TimeZone = "" };

    private static async Task<Results<Ok<ScheduleBody>, ProblemHttpResult>> GetAsync(
        Guid id, IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Schedules.FindAsync([id], cancellationToken) is { } schedule
            ? TypedResults.Ok(ScheduleBody.Of(schedule))
            : ApiProblems.NotFound("schedule", id);
    }

    private static async Task<Results<Ok<ScheduleBody>, ProblemHttpResult, ValidationProblem>> ChangeAsync(
        Guid id, ScheduleDraft draft, ClaimsPrincipal who, IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Schedules.FindAsync([id], cancellationToken) is not { } schedule) return ApiProblems.NotFound("schedule", id);
        var began = schedule.StartsOn;
        draft.WriteTo(schedule, time.Today(), time.InstantNow());
        var faults = ScheduleCheck.Find(schedule, time.InstantNow()).ToList();
        if (draft.StartsOn == began) faults.RemoveAll(fault => fault.Field == "startsOn"); // It began long ago, and that stays.
        if (draft.ResidentId is { } other && other != schedule.ResidentId) faults.Add(("residentId", "A schedule stays with its resident. Add another instead."));
        if (faults.Count > 0) return ApiProblems.Invalid(faults);
        RemovePlanned(context, id);
        context.Record(who, "schedule.changed", id, time);
        await context.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(ScheduleBody.Of(schedule));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        Guid id, ClaimsPrincipal who, IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Schedules.FindAsync([id], cancellationToken) is not { } schedule) return ApiProblems.NotFound("schedule", id);
        RemovePlanned(context, id);
        context.Schedules.Remove(schedule);
        context.Record(who, "schedule.removed", id, time);
        await context.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    // Only calls that nobody has tried yet: the others are part of the record.
    private static void RemovePlanned(VoiceAgentDbContext context, Guid schedule) => context.Calls.RemoveRange(
        context.Calls.Where(call => call.ScheduleId == schedule && call.State == CallState.Planned && call.Attempts.Count == 0));
}
