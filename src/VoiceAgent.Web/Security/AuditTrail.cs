using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Infrastructure.Database;

namespace VoiceAgent.Web.Security;

/// <summary>Writes down who changed what.</summary>
internal static class AuditTrail
{
    /// <summary>Adds an entry that is saved together with the change itself.</summary>
    /// <param name="context">Where the change is made.</param>
    /// <param name="who">Who is asking.</param>
    /// <param name="what">Such as <c>resident.added</c>; no personal data.</param>
    /// <param name="subject">The key of the record.</param>
    /// <param name="time">The clock.</param>
    public static void Record(this VoiceAgentDbContext context, ClaimsPrincipal who, string what, object? subject, TimeProvider time) =>
        context.Audit.Add(new() { At = time.InstantNow(), Who = who.Identity?.Name ?? "unknown", What = what, SubjectId = subject?.ToString() });

    /// <summary>Writes an entry about what was done elsewhere than in this database's context.</summary>
    /// <param name="contexts">Where the trail is kept.</param>
    /// <param name="who">Who has done it.</param>
    /// <param name="what">Such as <c>call.planned</c>; no personal data.</param>
    /// <param name="subject">The key of the record, or null.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task RecordAsync(
        this IDbContextFactory<VoiceAgentDbContext> contexts, ClaimsPrincipal who, string what, object? subject, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Record(who, what, subject, time);
        await context.SaveChangesAsync(cancellationToken);
    }
}
