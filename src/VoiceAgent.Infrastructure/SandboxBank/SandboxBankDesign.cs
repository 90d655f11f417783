using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>Gives the migrations tool a context without the service; it opens no file.</summary>
internal sealed class SandboxBankDesign : IDesignTimeDbContextFactory<SandboxBankContext>
{
    public SandboxBankContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SandboxBankContext>()
            .UseSqlite("Data Source=:memory:", sqlite => sqlite.MigrationsHistoryTable(SandboxBankContext.MigrationsTable)).Options);
}
