using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace VoiceAgent.Infrastructure.Database.Start;

/// <summary>Lets <c>dotnet ef</c> see the model; it opens no database.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<VoiceAgentDbContext>
{
    /// <inheritdoc/>
    public VoiceAgentDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<VoiceAgentDbContext>().UseSqlite("Data Source=design.db").Options);
}
