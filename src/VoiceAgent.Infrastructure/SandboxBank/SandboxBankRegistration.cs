using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using VoiceAgent.Core.Banking;
using VoiceAgent.Infrastructure.SandboxBank.Cards;
using VoiceAgent.Infrastructure.SandboxBank.Codes;
using VoiceAgent.Infrastructure.SandboxBank.Transfers;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>Registers the sample bank and opens it.</summary>
public static class SandboxBankRegistration
{
    /// <summary>
    /// Adds the sample bank as the <see cref="ICoreBanking"/>. It keeps its tables where the service keeps its own
    /// (<c>VoiceAgent:Database:Connection</c>), or in the SQLite file that <c>VoiceAgent:Banking:Sandbox:Connection</c> names.
    /// </summary>
    public static IServiceCollection AddSandboxBank(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SandboxBankOptions>().Bind(configuration.GetSection("VoiceAgent:Banking:Sandbox")).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddPooledDbContextFactory<SandboxBankContext>((provider, options) => options.UseSqlite(
            provider.GetRequiredService<SandboxBankFile>().ConnectionString,
            sqlite => sqlite.MigrationsHistoryTable(SandboxBankContext.MigrationsTable)));
        return services
            .AddSingleton(provider => new SandboxBankFile(configuration, ContentRoot(provider)))
            .AddSingleton<BankClock>().AddSingleton<BankWriter>()
            .AddSingleton<TransferJudge>().AddSingleton<TransferBooks>().AddSingleton<TransferDesk>()
            .AddSingleton<CardDesk>().AddSingleton<CodeDesk>().AddSingleton<CodeSecrets>().AddSingleton<SandboxBankOpening>()
            .AddSingleton<ICoreBanking, SandboxBank>()
            .AddSingleton(provider => new SandboxCustomers(
                provider.GetRequiredService<IDbContextFactory<SandboxBankContext>>(), provider.GetRequiredService<BankClock>()));
    }

    /// <summary>Brings the tables up to date and, the first time, fills them. Safe to call again, and after a start that was cut off.</summary>
    public static Task MigrateAndSeedAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<SandboxBankOpening>().OpenAsync(cancellationToken);

    /// <summary>A command-line program has no host, and so no content root: its own folder stands in.</summary>
    private static string ContentRoot(IServiceProvider services) =>
        services.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory();
}
