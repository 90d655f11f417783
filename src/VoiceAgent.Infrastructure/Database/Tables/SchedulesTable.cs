using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How schedules are stored; they go with their resident.</summary>
internal sealed class SchedulesTable : IEntityTypeConfiguration<Schedule>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Schedule> builder)
    {
        builder.ToTable("Schedules").HasKey(schedule => schedule.Id);
        builder.Property(schedule => schedule.Id).ValueGeneratedNever();
        builder.Property(schedule => schedule.Dialog).HasMaxLength(60);
        builder.Property(schedule => schedule.Rule).HasMaxLength(300);
        builder.Property(schedule => schedule.TimeZone).HasMaxLength(60);
        builder.HasOne<Resident>().WithMany().HasForeignKey(schedule => schedule.ResidentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(schedule => new { schedule.Active, schedule.PlannedUntil });
    }
}
