using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.SandboxBank;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web;

/// <summary>What is done before the first request is taken.</summary>
internal static class Start
{
    /// <summary>
    /// Loads and checks the dialogs, trains the classifier, brings the databases up to date and fills them for a first try.
    /// Whatever is wrong ends the start with every mistake named.
    /// </summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        var cancellationToken = app.Lifetime.ApplicationStopping;
        var dialogs = app.Services.GetRequiredService<DialogCatalog>();
        app.Services.GetRequiredService<IIntentClassifier>();
        await app.Services.MigrateDatabaseAsync(cancellationToken);
        await dialogs.PublishAsync(dialogs.Current, cancellationToken);
        await app.Services.MigrateAndSeedAsync(cancellationToken);
        if (app.Environment.IsDevelopment()) await app.Services.SeedSampleDataAsync(cancellationToken);
        await app.Services.SeedAdministratorAsync(System.Console.Out, cancellationToken);
        app.Lifetime.ApplicationStarted.Register(() => Welcome(app));
    }

    private static void Welcome(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault() ?? "http://localhost:5080";
        System.Console.Out.WriteLine($"""

              VoiceAgent · {address}

              {address}/          여기에 무엇이 있나요 · what is here
              {address}/chat      AI 은행원 · the AI banker
              {address}/console   직원과 관리자 · staff and supervisors
              {address}/line      어르신의 전화기 · a resident's telephone

            """);
    }
}
