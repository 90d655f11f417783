using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;
using VoiceAgent.Web.Channels;
using VoiceAgent.Web.Channels.ActivityProtocol;
using VoiceAgent.Web.Channels.DirectLine;

namespace VoiceAgent.Integration.Tests.Channels;

/// <summary>What a test's process is like.</summary>
internal sealed record ChannelSetup
{
    public string Environment { get; init; } = "Development";

    public Dictionary<string, string?> Settings { get; init; } = new() { ["VoiceAgent:ActivityProtocol:AuthenticationDisabled"] = "true" };

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public IConnectionMultiplexer? Redis { get; init; }

    /// <summary>A folder of data-protection keys that processes share; null: keys of its own, in memory.</summary>
    public string? Keys { get; init; }
}

/// <summary>The channels on a real port of the loopback, with turns from a script.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ChannelHost(WebApplication app, ScriptedTurns turns)
    {
        (_app, Turns) = (app, turns);
        Http = new HttpClient { BaseAddress = new(app.Urls.Single()) };
    }

    public ScriptedTurns Turns { get; }

    public HttpClient Http { get; }

    public Uri Url => Http.BaseAddress!;

    public IServiceProvider Services => _app.Services;

    public static async Task<ChannelHost> StartAsync(ScriptedTurns? turns = null, ChannelSetup? setup = null)
    {
        setup ??= new();
        turns ??= new();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = setup.Environment });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(setup.Settings);
        builder.Services.AddSingleton(setup.Time);
        builder.Services.AddSingleton<TurnFunction>(turns.RunAsync);
        if (setup.Redis is not null) builder.Services.AddSingleton(setup.Redis);
        builder.Services.AddDirectLine().AddActivityProtocol();
        Protect(builder.Services, setup.Keys);
        var app = builder.Build();
        app.UseWebSockets();
        app.UseCors();
        app.MapDirectLine();
        app.MapActivityProtocol();
        await app.StartAsync();
        return new(app, turns);
    }

    /// <summary>Stops it as an operator would, and waits for the turns under way.</summary>
    public Task StopAsync(CancellationToken patience = default) => _app.StopAsync(patience);

    public HttpRequestMessage Request(HttpMethod method, string path, string? token, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(method, new Uri(Url, path)) { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private static void Protect(IServiceCollection services, string? keys)
    {
        var protection = services.AddDataProtection().SetApplicationName("channel-tests");
        if (keys is null) protection.UseEphemeralDataProtectionProvider();
        else protection.PersistKeysToFileSystem(new(keys));
    }
}
