using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;

namespace VoiceAgent.Infrastructure.Database.Transcripts;

/// <summary>Writes transcripts into the database, and the line of the list of conversations with them.</summary>
internal sealed class DatabaseTranscriptStore(IDbContextFactory<VoiceAgentDbContext> contexts) : ITranscriptStore
{
    /// <inheritdoc/>
    public async Task AppendAsync(TranscriptTurn turn, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await PutTurnAsync(context, turn, cancellationToken).ConfigureAwait(false);
        await PutSummaryAsync(context, turn, cancellationToken).ConfigureAwait(false);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<int> LastNumberAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await context.Conversations.Where(summary => summary.ConversationId == conversationId).Select(summary => summary.Turns)
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task PutTurnAsync(VoiceAgentDbContext context, TranscriptTurn turn, CancellationToken cancellationToken)
    {
        var stored = await context.Turns.FindAsync([turn.ConversationId, turn.Number], cancellationToken).ConfigureAwait(false);
        if (stored is null) context.Turns.Add(turn);
        else context.Entry(stored).CurrentValues.SetValues(turn);
    }

    private static async Task PutSummaryAsync(VoiceAgentDbContext context, TranscriptTurn turn, CancellationToken cancellationToken)
    {
        var summary = await context.Conversations.FindAsync([turn.ConversationId], cancellationToken).ConfigureAwait(false);
        if (summary is null) context.Conversations.Add(summary = Begin(turn));
        summary.Language = turn.Language;
        summary.CustomerId = turn.CustomerId ?? summary.CustomerId;
        summary.Dialog ??= turn.Dialog;
        summary.LastAt = NodaTime.Instant.Max(summary.LastAt, turn.At);
        summary.Turns = Math.Max(summary.Turns, turn.Number);
        summary.Severity = turn.Signals.Select(signal => signal.Severity).Append(summary.Severity).Max();
    }

    private static ConversationSummary Begin(TranscriptTurn turn) => new()
    {
        ConversationId = turn.ConversationId,
        Channel = turn.Channel,
        Language = turn.Language,
        StartedAt = turn.At,
        LastAt = turn.At,
        Severity = Severity.None,
    };
}
