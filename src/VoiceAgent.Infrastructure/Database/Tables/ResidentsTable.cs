using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Core.CareCalls.Residents;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How residents are stored.</summary>
internal sealed class ResidentsTable : IEntityTypeConfiguration<Resident>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Resident> builder)
    {
        builder.ToTable("Residents").HasKey(resident => resident.Id);
        builder.Property(resident => resident.Id).ValueGeneratedNever();
        builder.Property(resident => resident.Name).HasMaxLength(60);
        builder.Property(resident => resident.Phone).HasMaxLength(16);
        builder.Property(resident => resident.Language).HasMaxLength(2);
        builder.Property(resident => resident.District).HasMaxLength(100);
        builder.Property(resident => resident.Guardian).HasMaxLength(200);
        builder.Property(resident => resident.Notes).HasMaxLength(2000);
        builder.Ignore(resident => resident.MayBeCalled);
        builder.HasIndex(resident => resident.Name);
        builder.HasIndex(resident => resident.Phone);
    }
}
