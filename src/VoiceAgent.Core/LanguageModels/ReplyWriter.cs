using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>
/// Lets a language model word a reply, within a time budget, and hands on only what <see cref="ReplyCheck"/> lets pass.
/// Models are asked in order; the first that answers acceptably in what is left of the budget is said.
/// </summary>
public sealed partial class ReplyWriter
{
    private readonly IReadOnlyList<RestingModel> _models;
    private readonly ReplyWriterOptions _options;
    private readonly TimeProvider _time;
    private readonly ReplyMetrics _metrics;
    private readonly ILogger<ReplyWriter> _logger;

    /// <summary>Creates a writer; without models it never writes.</summary>
    public ReplyWriter(
        IReadOnlyList<NamedChatClient> models,
        ReplyWriterOptions options,
        TimeProvider time,
        ReplyMetrics metrics,
        ILogger<ReplyWriter> logger)
    {
        _models = [.. models.Select(model => new RestingModel(model, options, time))];
        (_options, _time, _metrics, _logger) = (options, time, metrics, logger);
    }

    /// <summary>Whether any model is configured; when not, a request need not even be made.</summary>
    public bool IsConfigured => _models.Count > 0;

    /// <summary>Words the request, or gives null: say the template.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled; a budget that runs out is not an exception.</exception>
    public async Task<string?> WriteAsync(ReplyRequest request, CancellationToken cancellationToken)
    {
        if (!IsConfigured || HoldsSecret(request)) return null;
        using var span = Instrumentation.Activities.StartActivity("model.reply")?.SetTag("dialog", request.Dialog).SetTag("state", request.State);
        using var budget = new CancellationTokenSource(_options.Budget, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(budget.Token, cancellationToken);
        foreach (var model in _models)
        {
            var reply = await TryAsync(model, request, either.Token, cancellationToken);
            if (reply is not null) return reply;
            if (budget.IsCancellationRequested) return null;
        }
        return null;
    }

    /// <summary>A secret that is being read out stays inside; a model has no part in it.</summary>
    private static bool HoldsSecret(ReplyRequest request) => request.Facts.Values.Any(fact =>
        fact.Value.Kind == ValueKind.Secret && request.Template.Contains(fact.Rendered, StringComparison.Ordinal));

    private async Task<string?> TryAsync(RestingModel model, ReplyRequest request, CancellationToken either, CancellationToken caller)
    {
        if (model.Rests) return FellBack(model, "resting");
        try
        {
            var response = await AskAsync(model.Model.Client, request, either);
            model.Answered();
            return Accept(model, request, response);
        }
        catch (OperationCanceledException) when (caller.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            model.Failed();
            return FellBack(model, "late");
        }
        catch (Exception fault) // Whatever a client may throw, the template is there to be said.
        {
            model.Failed();
            LogFailed(model.Model.Name, fault.GetType().Name);
            return FellBack(model, "failed");
        }
    }

    private static async Task<ChatResponse> AskAsync(IChatClient client, ReplyRequest request, CancellationToken cancellationToken)
    {
        var messages = ReplyPrompt.For(request);
        // Waits no longer than the budget even for a client that does not heed cancellation.
        var response = await client.GetResponseAsync(messages, new() { MaxOutputTokens = 400 }, cancellationToken).WaitAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return response;
    }

    private string? Accept(RestingModel model, ReplyRequest request, ChatResponse response)
    {
        var reply = response.Text.Trim();
        var fault = response.FinishReason == ChatFinishReason.Stop
            ? ReplyCheck.Fault(reply, request, _options.LongestReply)
            : ReplyFault.Length;
        if (fault is { } found)
        {
            LogDropped(model.Model.Name, request.Dialog, request.State, found);
            return FellBack(model, found.ToString().ToLowerInvariant());
        }
        _metrics.Worded(model.Model.Name);
        return reply;
    }

    private string? FellBack(RestingModel model, string reason)
    {
        _metrics.FellBack(model.Model.Name, reason);
        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The language model {Profile} failed ({Kind}); the template is said.")]
    private partial void LogFailed(string profile, string kind);

    [LoggerMessage(Level = LogLevel.Information, Message = "A reply of the language model {Profile} in {Dialog}/{State} was dropped: {Fault}.")]
    private partial void LogDropped(string profile, string dialog, string state, ReplyFault fault);
}
