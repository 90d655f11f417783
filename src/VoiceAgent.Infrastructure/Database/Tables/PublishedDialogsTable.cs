using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Infrastructure.Database.Dialogs;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How published dialogs are stored.</summary>
internal sealed class PublishedDialogsTable : IEntityTypeConfiguration<PublishedDialog>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<PublishedDialog> builder)
    {
        builder.ToTable("PublishedDialogs").HasKey(dialog => dialog.Revision);
        builder.Property(dialog => dialog.Revision).HasMaxLength(24);
        builder.Property(dialog => dialog.Dialog).HasMaxLength(100);
        builder.Property(dialog => dialog.File).HasMaxLength(1_000);
    }
}
