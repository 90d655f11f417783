using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Schedules;

/// <summary>Schedules: when residents are called.</summary>
public static class SchedulesApi
{
    /// <summary>Adds where schedules are changed, here and in the console.</summary>
    public static IServiceCollection AddSchedulesApi(this IServiceCollection services) => services.AddSingleton<ScheduleBook>();

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
        ScheduleDraft draft, ClaimsPrincipal who, ScheduleBook book, ICareRecords records, DialogCatalog dialogs, TimeProvider time, CancellationToken cancellationToken)
    {
        var schedule = New(draft.ResidentId ?? Guid.Empty);
        draft.WriteTo(schedule, time.Today());
        var faults = ScheduleCheck.Find(schedule, time.InstantNow()).ToList();
        if (await records.ResidentAsync(schedule.ResidentId, cancellationToken) is null)
            faults.Add(("residentId", "There is no such resident. List them with GET /api/v1/residents."));
        if (!dialogs.Current.TryGet(schedule.Dialog, out var dialog) || dialog.Intent is not null)
            faults.Add(("dialog", "There is no such dialog for calls. Leave it out for check-in."));
        if (faults.Count > 0) return ApiProblems.Invalid(faults);
        await book.AddAsync(schedule, who, cancellationToken);
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
        Guid id, ScheduleDraft draft, ClaimsPrincipal who, ScheduleBook book, TimeProvider time, CancellationToken cancellationToken)
    {
        List<(string Field, string Message)> faults = [];
        var schedule = await book.ChangeAsync(id, found => (faults = Write(draft, found, time)).Count == 0, who, cancellationToken);
        if (schedule is null) return ApiProblems.NotFound("schedule", id);
        return faults.Count > 0 ? ApiProblems.Invalid(faults) : TypedResults.Ok(ScheduleBody.Of(schedule));
    }

    private static List<(string Field, string Message)> Write(ScheduleDraft draft, Schedule schedule, TimeProvider time)
    {
        var began = schedule.StartsOn;
        draft.WriteTo(schedule, time.Today());
        var faults = ScheduleCheck.Find(schedule, time.InstantNow()).ToList();
        if (draft.StartsOn == began) faults.RemoveAll(fault => fault.Field == "startsOn"); // It began long ago, and that stays.
        if (draft.ResidentId is { } other && other != schedule.ResidentId) faults.Add(("residentId", "A schedule stays with its resident. Add another instead."));
        return faults;
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        Guid id, ClaimsPrincipal who, ScheduleBook book, CancellationToken cancellationToken) =>
        await book.RemoveAsync(id, who, cancellationToken) ? TypedResults.NoContent() : ApiProblems.NotFound("schedule", id);
}
