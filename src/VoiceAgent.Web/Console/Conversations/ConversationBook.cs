using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Transcripts;

namespace VoiceAgent.Web.Console.Conversations;

/// <summary>What was said, as the console reads it.</summary>
internal sealed class ConversationBook(IDbContextFactory<VoiceAgentDbContext> databases)
{
    private const int Most = 100;

    // Where care calls run: those are read on their call's page.
    private const string LineChannel = "line";

    /// <summary>The latest chats with the bank: every conversation that is not a call's.</summary>
    public async Task<IReadOnlyList<ConversationSummary>> ChatsAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Conversations.AsNoTracking()
            .Where(conversation => conversation.Channel != LineChannel)
            .OrderByDescending(conversation => conversation.LastAt).Take(Most).ToListAsync(cancellationToken);
    }

    /// <summary>A conversation's turns in order; none when it is unknown.</summary>
    public async Task<IReadOnlyList<TranscriptTurn>> TurnsAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Turns.AsNoTracking().Where(turn => turn.ConversationId == conversation)
            .OrderBy(turn => turn.Number).ToListAsync(cancellationToken);
    }
}
