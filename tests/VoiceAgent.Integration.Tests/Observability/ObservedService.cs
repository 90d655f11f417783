using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Web.Observability;

namespace VoiceAgent.Integration.Tests.Observability;

/// <summary>A service with nothing but its observability, and two paths to call.</summary>
internal sealed class ObservedService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ObservedService(WebApplication app) => _app = app;

    public TurnMetrics Turns => _app.Services.GetRequiredService<TurnMetrics>();

    public IServiceProvider Services => _app.Services;

    public HttpClient Http => new() { BaseAddress = new Uri(_app.Urls.Single()) };

    public static async Task<ObservedService> StartAsync(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)));
        builder.Services.AddSingleton<TurnMetrics>().AddObservability(builder.Configuration);
        var service = new ObservedService(builder.Build());
        service._app.MapObservability();
        service._app.MapGet("/somewhere", () => TypedResults.Ok());
        await service._app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
