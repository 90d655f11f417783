using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Calls;
using VoiceAgent.Infrastructure.Sessions;
using VoiceAgent.Web.Api;
using VoiceAgent.Web.Api.Alerts;
using VoiceAgent.Web.Api.Audit;
using VoiceAgent.Web.Api.Calls;
using VoiceAgent.Web.Api.Conversations;
using VoiceAgent.Web.Api.Health;
using VoiceAgent.Web.Api.Json;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Api.Residents;
using VoiceAgent.Web.Api.Schedules;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Integration.Tests.Api;

/// <summary>The REST API and its guards on a real Kestrel with a database of its own.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    public const string Key = "a-test-key-of-32-characters-long";
    public const string Password = "correct horse battery";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("voiceagent-api-");
    private WebApplication _app = null!;

    public static JsonSerializerOptions Json { get; } = ApiJson.Apply(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public IServiceProvider Services => _app.Services;

    public Uri Address { get; private set; } = null!;

    /// <summary>Sends the key.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _app = Compose();
        await _app.Services.MigrateDatabaseAsync(CancellationToken.None);
        await _app.Services.SeedAdministratorAsync(TextWriter.Null, CancellationToken.None);
        await _app.Services.SeedSampleDataAsync(CancellationToken.None);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
        Client = new HttpClient { BaseAddress = Address };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
    }

    /// <summary>A browser: keeps cookies, follows nothing, sends no key.</summary>
    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private WebApplication Compose()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = _folder.FullName, EnvironmentName = "Production" });
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["VoiceAgent:Security:BootstrapApiKey"] = Key,
            ["VoiceAgent:Security:AdministratorPassword"] = Password,
        });
        builder.Services.AddDatabase(builder.Configuration).AddSessions(builder.Configuration).AddSecurity(builder.Configuration);
        builder.Services.AddCareCallQueue().AddSchedulesApi().AddCallsApi().AddAlertsApi();
        builder.Services.AddSingleton(Dialogs()).Configure<CareCallOptions>(options => options.AnyHour = true);
        builder.Services.AddProblemResponses().AddApiJson().AddApiDescription().AddHealth();
        return Map(builder.Build());
    }

    /// <summary>A dialog of calls that says one thing; nobody rings here. What all dialogs share is the service's own.</summary>
    private DialogCatalog Dialogs()
    {
        var folder = _folder.CreateSubdirectory("dialogs").FullName;
        File.Copy(Path.Combine(DialogsFolder.Find(null, AppContext.BaseDirectory), "common", "common.yaml"), Path.Combine(folder, "common.yaml"));
        File.WriteAllText(Path.Combine(folder, "check-in.yaml"), """
            dialog: check-in
            version: 1
            title: { ko: 안부, en: check-in }
            start: greeting
            states:
              greeting: { say: hello, end: true, hang-up: true, outcome: completed }
            say:
              hello: { ko: 안녕하세요., en: Hello. }
            """);
        var vocabulary = new DialogVocabulary([], []);
        return new DialogCatalog(DialogSet.Load(folder, vocabulary), vocabulary, new InProcessDialogArchive());
    }

    private static WebApplication Map(WebApplication app)
    {
        app.UseProblemResponses().UseSecurity();
        app.UseAntiforgery();
        app.MapResidentsApi();
        app.MapSchedulesApi();
        app.MapCallsApi();
        app.MapConversationsApi();
        app.MapAlertsApi();
        app.MapAuditApi();
        app.MapHealth().MapApiDescription().MapLogIn();
        app.MapGet("/console/log-in", (Microsoft.AspNetCore.Antiforgery.IAntiforgery antiforgery, Microsoft.AspNetCore.Http.HttpContext http) =>
            antiforgery.GetAndStoreTokens(http).RequestToken);
        app.MapGet("/api/v1/broken", string () => throw new InvalidOperationException("a secret of ours"));
        return app;
    }
}
