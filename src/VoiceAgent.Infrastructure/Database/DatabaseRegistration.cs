using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Infrastructure.Database.Dialogs;
using VoiceAgent.Infrastructure.Database.Samples;
using VoiceAgent.Infrastructure.Database.Start;
using VoiceAgent.Infrastructure.Database.Transcripts;

namespace VoiceAgent.Infrastructure.Database;

/// <summary>Adds the database to a service.</summary>
public static class DatabaseRegistration
{
    /// <summary>
    /// Adds <see cref="IDbContextFactory{TContext}"/> of <see cref="VoiceAgentDbContext"/> the transcript store and the dialog archive, from <c>VoiceAgent:Database</c>.
    /// Call <see cref="MigrateDatabaseAsync"/> before the service starts.
    /// </summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DatabaseOptions>().Bind(configuration.GetSection(DatabaseOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DatabaseFile>();
        services.AddSingleton<Migrator>();
        services.AddPooledDbContextFactory<VoiceAgentDbContext>(Configure);
        services.AddSingleton<ITranscriptStore, DatabaseTranscriptStore>();
        services.AddSingleton<IDialogArchive, DatabaseDialogArchive>();
        services.AddSingleton<SampleData>();
        return services;
    }

    /// <summary>Brings the database to this version; two processes that start together do not collide.</summary>
    public static Task MigrateDatabaseAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<Migrator>().RunAsync(cancellationToken);

    /// <summary>In development: fills an empty database with invented residents, schedules and past calls. Call it after migrating.</summary>
    public static Task SeedSampleDataAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<SampleData>().SeedAsync(cancellationToken);

    private static void Configure(IServiceProvider services, DbContextOptionsBuilder options) =>
        options.UseSqlite(services.GetRequiredService<DatabaseFile>().ConnectionString).AddInterceptors(DatabaseConnections.Instance);
}
