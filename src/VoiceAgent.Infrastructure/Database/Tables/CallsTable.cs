using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Infrastructure.Database.Columns;

namespace VoiceAgent.Infrastructure.Database.Tables;

/// <summary>How calls are stored. The table is the work queue: a worker looks for states by the time of the next try.</summary>
internal sealed class CallsTable : IEntityTypeConfiguration<Call>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Call> builder)
    {
        builder.ToTable("Calls").HasKey(call => call.Id);
        builder.Property(call => call.Id).ValueGeneratedNever();
        builder.Property(call => call.Dialog).HasMaxLength(60);
        builder.Property(call => call.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(call => call.LeaseOwner).HasMaxLength(100);
        builder.Property(call => call.ConversationId).HasMaxLength(200);
        builder.Property(call => call.Signals).AsJson(ColumnJson.Readable.ListSignal);
        builder.Property(call => call.Indicators).AsJson(ColumnJson.Readable.ListIndicator);
        builder.Property(call => call.Revision).IsConcurrencyToken();
        Relations(builder);
        builder.OwnsMany(call => call.Attempts, Attempts);
    }

    private static void Relations(EntityTypeBuilder<Call> builder)
    {
        builder.HasOne<Resident>().WithMany().HasForeignKey(call => call.ResidentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Schedule>().WithMany().HasForeignKey(call => call.ScheduleId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(call => new { call.ScheduleId, call.PlannedFor }).IsUnique();
        builder.HasIndex(call => new { call.State, call.NextTryAt });
        builder.HasIndex(call => new { call.ResidentId, call.PlannedFor });
        builder.HasIndex(call => call.ConversationId);
    }

    private static void Attempts(OwnedNavigationBuilder<Call, CallAttempt> attempts)
    {
        attempts.ToTable("CallAttempts").WithOwner().HasForeignKey("CallId");
        attempts.HasKey("CallId", nameof(CallAttempt.Number));
        attempts.Property(attempt => attempt.Number).ValueGeneratedNever();
        attempts.Property(attempt => attempt.Outcome).HasConversion<string>().HasMaxLength(20);
        attempts.Property(attempt => attempt.ConversationId).HasMaxLength(200);
        attempts.Property(attempt => attempt.Trace).AsJson(ColumnJson.Readable.ListLineEvent).HasDefaultValueSql("'[]'");
    }
}
