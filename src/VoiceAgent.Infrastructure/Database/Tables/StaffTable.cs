using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Infrastructure.Database.Staff;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How staff are stored.</summary>
internal sealed class StaffTable : IEntityTypeConfiguration<StaffMember>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<StaffMember> builder)
    {
        builder.ToTable("Staff").HasKey(member => member.Id);
        builder.Property(member => member.Id).ValueGeneratedNever();
        builder.Property(member => member.UserName).HasMaxLength(60);
        builder.Property(member => member.PasswordHash).HasMaxLength(200);
        builder.Property(member => member.Role).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(member => member.UserName).IsUnique();
    }
}
