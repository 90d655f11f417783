using VoiceAgent.Web.Api.Alerts;
using VoiceAgent.Web.Api.Audit;
using VoiceAgent.Web.Api.Calls;
using VoiceAgent.Web.Api.Conversations;
using VoiceAgent.Web.Api.Health;
using VoiceAgent.Web.Api.Json;
using VoiceAgent.Web.Api.Problems;
using VoiceAgent.Web.Api.Residents;
using VoiceAgent.Web.Api.Sandbox;
using VoiceAgent.Web.Api.Schedules;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api;

/// <summary>The REST interface under <c>/api/v1</c>, its description, its guard and the service's health.</summary>
public static class RestApi
{
    /// <summary>Adds what the interface needs.</summary>
    public static IServiceCollection AddRestApi(this IServiceCollection services, IConfiguration configuration) => services
        .AddSecurity(configuration)
        .AddProblemResponses()
        .AddApiJson()
        .AddApiDescription()
        .AddSchedulesApi()
        .AddCallsApi()
        .AddAlertsApi()
        .AddHealth();

    /// <summary>Maps every part; the sample bank's in development alone.</summary>
    public static WebApplication MapRestApi(this WebApplication app)
    {
        app.MapResidentsApi();
        app.MapSchedulesApi();
        app.MapCallsApi();
        app.MapConversationsApi();
        app.MapAlertsApi();
        app.MapAuditApi();
        if (app.Environment.IsDevelopment()) app.MapSandboxApi();
        app.MapLogIn();
        app.MapApiDescription();
        app.MapHealth();
        return app;
    }
}
