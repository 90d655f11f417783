using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Residents;

/// <summary>Residents: the people who are called.</summary>
public static class ResidentsApi
{
    /// <summary>Maps <c>/api/v1/residents</c>.</summary>
    public static RouteGroupBuilder MapResidentsApi(this IEndpointRouteBuilder routes)
    {
        var residents = routes.MapGroup("/api/v1/residents").WithTags("Residents").RequireAuthorization(StaffPolicies.Staff);
        residents.MapGet("/", ListAsync).WithSummary("Residents by name; text searches name, district and telephone number.");
        residents.MapPost("/", AddAsync).WithSummary("Adds a resident.");
        residents.MapGet("/{id:guid}", GetAsync).WithName("resident").WithSummary("One resident.");
        residents.MapPut("/{id:guid}", ChangeAsync).WithSummary("Replaces what is known of a resident.");
        residents.MapDelete("/{id:guid}", ResidentRemoval.RemoveAsync).WithSummary("Erases a resident with schedules, calls, alerts and transcripts.");
        residents.MapPost("/import", ResidentImport.ImportAsync).Accepts<string>("text/csv").WithSummary("Adds residents from CSV; all of them, or none and every fault by its line.");
        return residents;
    }

    private static async Task<Ok<Page<ResidentBody>>> ListAsync(
        IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken, string? text = null, int? page = null, int? size = null)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = Search(context.Residents.AsNoTracking(), text).OrderBy(resident => resident.Name).ThenBy(resident => resident.Id);
        return TypedResults.Ok((await Page<Resident>.OfAsync(found, page, size, cancellationToken)).Select(ResidentBody.Of));
    }

    private static IQueryable<Resident> Search(IQueryable<Resident> residents, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return residents;
        var words = LikePattern.Containing(text);
        var number = PhoneNumber.Normalise(text) ?? text.Trim();
        return residents.Where(resident =>
            EF.Functions.Like(resident.Name, words, LikePattern.Escape)
            || EF.Functions.Like(resident.District, words, LikePattern.Escape)
            || resident.Phone == number);
    }

    private static async Task<Results<Created<ResidentBody>, ValidationProblem>> AddAsync(
        ResidentDraft draft, ClaimsPrincipal who, IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time, CancellationToken cancellationToken)
    {
        var resident = draft.ToResident(time.InstantNow());
        var faults = ResidentCheck.Find(resident, time.Today()).ToList();
        if (faults.Count > 0) return ApiProblems.Invalid(faults);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Residents.Add(resident);
        context.Record(who, "resident.added", resident.Id, time);
        await context.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/v1/residents/{resident.Id}", ResidentBody.Of(resident));
    }

    private static async Task<Results<Ok<ResidentBody>, ProblemHttpResult>> GetAsync(
        Guid id, IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Residents.FindAsync([id], cancellationToken) is { } resident
            ? TypedResults.Ok(ResidentBody.Of(resident))
            : ApiProblems.NotFound("resident", id);
    }

    private static async Task<Results<Ok<ResidentBody>, ProblemHttpResult, ValidationProblem>> ChangeAsync(
        Guid id, ResidentDraft draft, ClaimsPrincipal who, IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Residents.FindAsync([id], cancellationToken) is not { } resident) return ApiProblems.NotFound("resident", id);
        draft.WriteTo(resident, time.InstantNow());
        var faults = ResidentCheck.Find(resident, time.Today()).ToList();
        if (faults.Count > 0) return ApiProblems.Invalid(faults);
        context.Record(who, "resident.changed", id, time);
        await context.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(ResidentBody.Of(resident));
    }
}
