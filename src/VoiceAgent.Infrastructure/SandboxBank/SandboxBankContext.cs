using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>
/// The sample bank's own tables, named <c>bank_…</c>. They may share a file with the service's, and know nothing of them:
/// a bank is somebody else's system.
/// </summary>
internal sealed class SandboxBankContext(DbContextOptions<SandboxBankContext> options) : DbContext(options)
{
    /// <summary>Where the migrations done are noted, apart from the service's.</summary>
    public const string MigrationsTable = "bank_migrations";

    public DbSet<CustomerRow> Customers => Set<CustomerRow>();

    public DbSet<AccountRow> Accounts => Set<AccountRow>();

    public DbSet<MovementRow> Movements => Set<MovementRow>();

    public DbSet<PayeeRow> Payees => Set<PayeeRow>();

    public DbSet<CardRow> Cards => Set<CardRow>();

    public DbSet<DepositRow> Deposits => Set<DepositRow>();

    public DbSet<LoanRow> Loans => Set<LoanRow>();

    public DbSet<ExchangeRateRow> ExchangeRates => Set<ExchangeRateRow>();

    public DbSet<TransferRow> Transfers => Set<TransferRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // ISO texts sort as the times do, and a person can read them in the file.
        configurationBuilder.Properties<LocalDate>().HaveConversion<DateText>();
        configurationBuilder.Properties<LocalDateTime>().HaveConversion<DateTimeText>();
        configurationBuilder.Properties<Instant>().HaveConversion<InstantMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CustomerRow>().ToTable("bank_customers").HasKey(row => row.Id);
        var account = modelBuilder.Entity<AccountRow>().ToTable("bank_accounts");
        account.HasIndex(row => row.CustomerId);
        account.HasIndex(row => row.Digits).IsUnique();
        modelBuilder.Entity<MovementRow>().ToTable("bank_movements").HasIndex(row => new { row.AccountId, row.At });
        modelBuilder.Entity<PayeeRow>().ToTable("bank_payees").HasIndex(row => row.CustomerId);
        modelBuilder.Entity<CardRow>().ToTable("bank_cards").HasIndex(row => row.CustomerId);
        modelBuilder.Entity<DepositRow>().ToTable("bank_deposits").HasIndex(row => row.CustomerId);
        modelBuilder.Entity<LoanRow>().ToTable("bank_loans").HasIndex(row => row.CustomerId);
        modelBuilder.Entity<ExchangeRateRow>().ToTable("bank_exchange_rates").HasKey(row => row.Currency);
        var transfer = modelBuilder.Entity<TransferRow>().ToTable("bank_transfers");
        transfer.HasKey(row => row.Key);
        transfer.HasIndex(row => new { row.SourceAccountId, row.At });
    }

    private sealed class DateText() : ValueConverter<LocalDate, string>(
        date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class DateTimeText() : ValueConverter<LocalDateTime, string>(
        at => LocalDateTimePattern.GeneralIso.Format(at), text => LocalDateTimePattern.GeneralIso.Parse(text).Value);

    private sealed class InstantMilliseconds() : ValueConverter<Instant, long>(
        at => at.ToUnixTimeMilliseconds(), number => Instant.FromUnixTimeMilliseconds(number));
}
