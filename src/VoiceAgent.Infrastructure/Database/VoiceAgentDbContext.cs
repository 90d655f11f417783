using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using NodaTime;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Infrastructure.Database.Audit;
using VoiceAgent.Infrastructure.Database.Columns;
using VoiceAgent.Infrastructure.Database.Dialogs;
using VoiceAgent.Infrastructure.Database.Sessions;
using VoiceAgent.Infrastructure.Database.Staff;
using VoiceAgent.Infrastructure.Database.Transcripts;

namespace VoiceAgent.Infrastructure.Database;

/// <summary>
/// The database. Rent one for a unit of work from <see cref="IDbContextFactory{TContext}"/>.
/// Saves pass the process's one gate for writes; statements that write without saving go through <see cref="WriteAsync"/>.
/// </summary>
/// <param name="options">Made by <c>AddDatabase</c>.</param>
public sealed class VoiceAgentDbContext(DbContextOptions<VoiceAgentDbContext> options) : DbContext(options), IDataProtectionKeyContext
{
    private bool _writing;

    /// <summary>People who are called.</summary>
    public DbSet<Resident> Residents => Set<Resident>();

    /// <summary>When they are called.</summary>
    public DbSet<Schedule> Schedules => Set<Schedule>();

    /// <summary>Planned and placed calls, each with its attempts; the work queue.</summary>
    public DbSet<Call> Calls => Set<Call>();

    /// <summary>What a person must look at.</summary>
    public DbSet<Alert> Alerts => Set<Alert>();

    /// <summary>Every turn of every conversation.</summary>
    public DbSet<TranscriptTurn> Turns => Set<TranscriptTurn>();

    /// <summary>One line a conversation.</summary>
    public DbSet<ConversationSummary> Conversations => Set<ConversationSummary>();

    /// <summary>Sessions, where there is no Redis.</summary>
    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    /// <summary>Every text of a dialog that was ever published.</summary>
    public DbSet<PublishedDialog> PublishedDialogs => Set<PublishedDialog>();

    /// <summary>Who may log in.</summary>
    public DbSet<StaffMember> Staff => Set<StaffMember>();

    /// <summary>Who did what.</summary>
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    /// <inheritdoc/>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// Runs statements that write (<c>ExecuteUpdateAsync</c>, SQL, a transaction of several saves) while no other write of this process runs.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        if (_writing) return await write(cancellationToken).ConfigureAwait(false);
        var gate = WriterGate.For(Database.GetDbConnection().DataSource);
        return await gate.RunAsync(() => AloneAsync(write, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        // Only data protection saves like this, once in months; it need not pass the gate.
        RaiseRevisions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RaiseRevisions();
        return WriteAsync(token => base.SaveChangesAsync(acceptAllChangesOnSuccess, token), cancellationToken);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(VoiceAgentDbContext).Assembly);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantColumn>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateColumn>().HaveMaxLength(10);
        configurationBuilder.Properties<LocalTime>().HaveConversion<LocalTimeColumn>().HaveMaxLength(18);
    }

    private async Task<T> AloneAsync<T>(Func<CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        _writing = true;
        try
        {
            return await write(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writing = false;
        }
    }

    // A call whose attempts alone changed has changed too; the version stored last decides, whatever the caller set.
    private void RaiseRevisions()
    {
        ChangeTracker.DetectChanges();
        foreach (var call in ChangeTracker.Entries<Call>().Where(HasChanged))
        {
            var revision = call.Property(c => c.Revision);
            revision.CurrentValue = revision.OriginalValue + 1;
        }
    }

    private static bool HasChanged(EntityEntry<Call> call) =>
        call.State == EntityState.Modified
        || (call.State == EntityState.Unchanged
            && call.Context.ChangeTracker.Entries<CallAttempt>().Any(attempt => attempt.State != EntityState.Unchanged && IsOf(attempt, call)));

    private static bool IsOf(EntityEntry<CallAttempt> attempt, EntityEntry<Call> call) =>
        attempt.Property<Guid>("CallId").CurrentValue == call.Entity.Id;
}
