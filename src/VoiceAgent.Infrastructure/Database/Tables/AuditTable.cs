using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Infrastructure.Database.Audit;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How the audit trail is stored.</summary>
internal sealed class AuditTable : IEntityTypeConfiguration<AuditEntry>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit").HasKey(entry => entry.Id);
        builder.Property(entry => entry.Who).HasMaxLength(100);
        builder.Property(entry => entry.What).HasMaxLength(60);
        builder.Property(entry => entry.SubjectId).HasMaxLength(200);
        builder.HasIndex(entry => entry.At);
    }
}
