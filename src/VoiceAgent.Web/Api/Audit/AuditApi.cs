using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Audit;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Audit;

/// <summary>The audit trail: who did what, for administrators. It is only ever added to.</summary>
public static class AuditApi
{
    /// <summary>Maps <c>/api/v1/audit</c>.</summary>
    public static RouteGroupBuilder MapAuditApi(this IEndpointRouteBuilder routes)
    {
        var audit = routes.MapGroup("/api/v1/audit").WithTags("Audit").RequireAuthorization(StaffPolicies.Administrator);
        audit.MapGet("/", ListAsync).WithSummary("Who did what, the latest first; from and to are dates in Korea, both included.");
        return audit;
    }

    private static async Task<Results<Ok<Page<AuditBody>>, ValidationProblem>> ListAsync(
        IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken,
        string? from = null, string? to = null, string? subjectId = null, int? page = null, int? size = null)
    {
        var days = DayRange.Parse(from, to);
        if (days.Faults.Count > 0) return ApiProblems.Invalid(days.Faults);
        var (start, end) = (days.Start, days.End);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var entries = context.Audit.AsNoTracking()
            .Where(entry => entry.At >= start && entry.At < end && (subjectId == null || entry.SubjectId == subjectId))
            .OrderByDescending(entry => entry.Id);
        return TypedResults.Ok((await Page<AuditEntry>.OfAsync(entries, page, size, cancellationToken)).Select(AuditBody.Of));
    }
}

/// <summary>An entry of the audit trail.</summary>
/// <param name="Id">Later entries have greater ones.</param>
/// <param name="At">When.</param>
/// <param name="Who">The user name, <c>api-key</c>, or <c>service</c>.</param>
/// <param name="What">Such as <c>resident.added</c>.</param>
/// <param name="SubjectId">The record's key, or null.</param>
public sealed record AuditBody(long Id, Instant At, string Who, string What, string? SubjectId)
{
    internal static AuditBody Of(AuditEntry entry) => new(entry.Id, entry.At, entry.Who, entry.What, entry.SubjectId);
}
