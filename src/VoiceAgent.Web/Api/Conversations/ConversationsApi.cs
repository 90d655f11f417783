using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Transcripts;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Conversations;

/// <summary>Conversations: what was said, for supervisors.</summary>
public static class ConversationsApi
{
    /// <summary>Maps <c>/api/v1/conversations</c>.</summary>
    public static RouteGroupBuilder MapConversationsApi(this IEndpointRouteBuilder routes)
    {
        var conversations = routes.MapGroup("/api/v1/conversations").WithTags("Conversations").RequireAuthorization(StaffPolicies.Supervisor);
        conversations.MapGet("/", SearchAsync).WithSummary("Conversations, the latest first; from and to are dates in Korea, both included; text searches what was said.");
        conversations.MapGet("/{id}", GetAsync).WithSummary("One conversation with its turns.");
        return conversations;
    }

    private static async Task<Results<Ok<Page<ConversationLine>>, ValidationProblem>> SearchAsync(
        IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken,
        string? from = null, string? to = null, string? text = null, string? channel = null, int? page = null, int? size = null)
    {
        var days = DayRange.Parse(from, to);
        if (days.Faults.Count > 0) return ApiProblems.Invalid(days.Faults);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = WithText(context, InRange(context, days), text)
            .Where(line => channel == null || line.Channel == channel)
            .OrderByDescending(line => line.LastAt).ThenBy(line => line.ConversationId);
        return TypedResults.Ok((await Page<ConversationSummary>.OfAsync(found, page, size, cancellationToken)).Select(ConversationLine.Of));
    }

    private static IQueryable<ConversationSummary> InRange(VoiceAgentDbContext context, DayRange days)
    {
        var (start, end) = (days.Start, days.End);
        return context.Conversations.AsNoTracking().Where(line => line.LastAt >= start && line.StartedAt < end);
    }

    // What was said is a list kept as JSON text, and is searched as that text.
    private static IQueryable<ConversationSummary> WithText(VoiceAgentDbContext context, IQueryable<ConversationSummary> lines, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return lines;
        var words = LikePattern.Containing(text);
        return lines.Where(line => context.Turns.Any(turn => turn.ConversationId == line.ConversationId
            && (EF.Functions.Like(turn.Heard, words, LikePattern.Escape) || EF.Functions.Like((string)(object)turn.Said, words, LikePattern.Escape))));
    }

    private static async Task<Results<Ok<ConversationBody>, ProblemHttpResult>> GetAsync(
        string id, IDbContextFactory<VoiceAgentDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Conversations.FindAsync([id], cancellationToken) is not { } summary)
            return ApiProblems.NotFound("conversation", id.Length > 60 ? id[..60] + "…" : id);
        var turns = await context.Turns.AsNoTracking().Where(turn => turn.ConversationId == id).OrderBy(turn => turn.Number).ToListAsync(cancellationToken);
        return TypedResults.Ok(new ConversationBody(ConversationLine.Of(summary), turns.ConvertAll(TurnBody.Of)));
    }
}
