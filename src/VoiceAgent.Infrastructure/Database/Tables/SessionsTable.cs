using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Infrastructure.Database.Sessions;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How sessions are stored where there is no Redis.</summary>
internal sealed class SessionsTable : IEntityTypeConfiguration<SessionRow>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("Sessions").HasKey(session => session.ConversationId);
        builder.Property(session => session.ConversationId).HasMaxLength(200);
        builder.HasIndex(session => session.ExpiresAt);
    }
}
