using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Infrastructure.Database.Columns;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How turns are stored; the key makes a conversation's turn unique by its number.</summary>
internal sealed class TurnsTable : IEntityTypeConfiguration<TranscriptTurn>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<TranscriptTurn> builder)
    {
        builder.ToTable("Turns").HasKey(turn => new { turn.ConversationId, turn.Number });
        builder.Property(turn => turn.ConversationId).HasMaxLength(200);
        builder.Property(turn => turn.Number).ValueGeneratedNever();
        builder.Property(turn => turn.Channel).HasMaxLength(60);
        builder.Property(turn => turn.Language).HasMaxLength(2);
        builder.Property(turn => turn.CustomerId).HasMaxLength(100);
        builder.Property(turn => turn.Kind).HasMaxLength(20);
        builder.Property(turn => turn.Dialog).HasMaxLength(60);
        builder.Property(turn => turn.State).HasMaxLength(60);
        builder.Property(turn => turn.Said).AsJson(ColumnJson.Readable.IReadOnlyListString);
        builder.Property(turn => turn.Commands).AsJson(ColumnJson.Readable.IReadOnlyListString);
        builder.Property(turn => turn.Signals).AsJson(ColumnJson.Readable.IReadOnlyListSignal);
        builder.HasIndex(turn => turn.At);
    }
}
