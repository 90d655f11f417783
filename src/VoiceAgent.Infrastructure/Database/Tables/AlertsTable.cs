using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How alerts are stored; severity as a number, so that the worst come first.</summary>
internal sealed class AlertsTable : IEntityTypeConfiguration<Alert>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Alert> builder)
    {
        builder.ToTable("Alerts").HasKey(alert => alert.Id);
        builder.Property(alert => alert.Id).ValueGeneratedNever();
        builder.Property(alert => alert.ConversationId).HasMaxLength(200);
        builder.Property(alert => alert.Kind).HasMaxLength(60);
        builder.Property(alert => alert.Evidence).HasMaxLength(2000);
        builder.Property(alert => alert.AcknowledgedBy).HasMaxLength(100);
        builder.Property(alert => alert.Resolution).HasMaxLength(2000);
        builder.HasOne<Resident>().WithMany().HasForeignKey(alert => alert.ResidentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Call>().WithMany().HasForeignKey(alert => alert.CallId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(alert => new { alert.ResolvedAt, alert.RaisedAt });
        builder.HasIndex(alert => alert.ConversationId);
    }
}
