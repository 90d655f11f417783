using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VoiceAgent.Testing.LanguageModels;

/// <summary>A real server of OpenAI's chat completions on a free loopback port, that answers as a test scripts it.</summary>
public sealed class LoopbackModel : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<LoopbackRequest> _requests = new();
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _abandoned = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private LoopbackAnswer[] _script = [];
    private int _answered;

    private LoopbackModel(WebApplication app) => _app = app;

    /// <summary>The API's base address.</summary>
    public string Endpoint => $"{_app.Urls.Single()}/v1";

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<LoopbackRequest> Requests => [.. _requests];

    /// <summary>Completes when the first request has arrived.</summary>
    public Task Arrived => _arrived.Task;

    /// <summary>Completes when a client has gone away from an answer that stalled.</summary>
    public Task Abandoned => _abandoned.Task;

    /// <summary>Starts a server that answers with these, in order; the last one again and again.</summary>
    public static async Task<LoopbackModel> StartAsync(params LoopbackAnswer[] script)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var model = new LoopbackModel(builder.Build()) { _script = script };
        model._app.Map("/v1/chat/completions", model.AnswerAsync);
        await model._app.StartAsync();
        return model;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        _requests.Enqueue(new(context.Request.Headers.Authorization.ToString(), body.RootElement.Clone()));
        _arrived.TrySetResult();
        var answer = _script[Math.Min(Interlocked.Increment(ref _answered), _script.Length) - 1];
        try
        {
            await answer.Write(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            _abandoned.TrySetResult();
        }
    }
}

/// <summary>What a client sent.</summary>
/// <param name="Authorization">The header.</param>
/// <param name="Body">The JSON.</param>
public sealed record LoopbackRequest(string Authorization, JsonElement Body)
{
    /// <summary>All messages' text.</summary>
    public string Text => string.Join('\n', Body.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("content").ToString()));
}
