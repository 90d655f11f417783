using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Infrastructure.Database.Transcripts;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How the list of conversations is stored.</summary>
internal sealed class ConversationsTable : IEntityTypeConfiguration<ConversationSummary>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<ConversationSummary> builder)
    {
        builder.ToTable("Conversations").HasKey(conversation => conversation.ConversationId);
        builder.Property(conversation => conversation.ConversationId).HasMaxLength(200);
        builder.Property(conversation => conversation.Channel).HasMaxLength(60);
        builder.Property(conversation => conversation.Language).HasMaxLength(2);
        builder.Property(conversation => conversation.CustomerId).HasMaxLength(100);
        builder.Property(conversation => conversation.Dialog).HasMaxLength(60);
        builder.HasIndex(conversation => conversation.LastAt);
        builder.HasIndex(conversation => new { conversation.Channel, conversation.LastAt });
    }
}
