using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VoiceAgent.Integration.Tests.Channels;

/// <summary>What a request to a <see cref="LoopbackServer"/> was.</summary>
internal sealed record ReceivedRequest(string Method, string Target, string Authorization, string Body);

/// <summary>Somebody else's server on the loopback, which notes what it is sent.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app) => _app = app;

    public ConcurrentQueue<ReceivedRequest> Received { get; } = new();

    public string Url => _app.Urls.Single();

    /// <summary>Starts it; the answer is a status and a body, given the request and how many came before it.</summary>
    public static async Task<LoopbackServer> StartAsync(Func<ReceivedRequest, int, (int Status, string Body)> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new LoopbackServer(builder.Build());
        server._app.Run(context => server.TakeAsync(context, answer));
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Waits until so many requests have come.</summary>
    public async Task<ReceivedRequest[]> ReceivedAsync(int count)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (Received.Count < count) await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, late.Token);
        return [.. Received];
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context, Func<ReceivedRequest, int, (int Status, string Body)> answer)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var request = new ReceivedRequest(context.Request.Method, target, context.Request.Headers.Authorization.ToString(), await reader.ReadToEndAsync());
        var before = Received.Count;
        var (status, body) = answer(request, before);
        Received.Enqueue(request);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        if (status == 307) context.Response.Headers.Location = body;
        else await context.Response.WriteAsync(body);
    }
}
