using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Residents;

/// <summary>Erases a resident with everything that was kept about them; the audit trail keeps that it was done.</summary>
internal static class ResidentRemoval
{
    private static readonly CallState[] UnderWay = [CallState.Due, CallState.Dialling, CallState.Ringing, CallState.Talking];

    public static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        Guid id, ClaimsPrincipal who, IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Residents.FindAsync([id], cancellationToken) is not { } resident) return ApiProblems.NotFound("resident", id);
        var calls = await context.Calls.AsNoTracking().Where(call => call.ResidentId == id).ToListAsync(cancellationToken);
        if (calls.Any(call => UnderWay.Contains(call.State))) return ApiProblems.Conflict("A call with this resident is under way. Try again when it is over.");
        context.Residents.Remove(resident);
        context.Record(who, "resident.erased", id, time);
        var conversations = calls.SelectMany(call => call.Attempts).Select(attempt => attempt.ConversationId).ToList();
        await context.WriteAsync(token => EraseAsync(context, conversations, token), cancellationToken);
        return TypedResults.NoContent();
    }

    // Schedules, calls and alerts go with the resident; conversations know only their own key.
    private static async Task<int> EraseAsync(VoiceAgentDbContext context, List<string> conversations, CancellationToken cancellationToken)
    {
        await using var all = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Turns.Where(turn => conversations.Contains(turn.ConversationId)).ExecuteDeleteAsync(cancellationToken);
        await context.Conversations.Where(line => conversations.Contains(line.ConversationId)).ExecuteDeleteAsync(cancellationToken);
        await context.Sessions.Where(session => conversations.Contains(session.ConversationId)).ExecuteDeleteAsync(cancellationToken);
        var written = await context.SaveChangesAsync(cancellationToken);
        await all.CommitAsync(cancellationToken);
        return written;
    }
}
