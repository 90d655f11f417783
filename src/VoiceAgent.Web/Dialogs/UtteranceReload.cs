using Microsoft.Extensions.Options;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier;

namespace VoiceAgent.Web.Dialogs;

/// <summary>
/// Learns changed utterances without a restart. Sentences with a mistake are refused whole, with every mistake in the log, and what was
/// learnt before goes on answering; so it does while the new ones are learnt.
/// </summary>
internal sealed partial class UtteranceReload(
    LearntUtterances learnt, DialogFolder folder, IOptions<DialogOptions> options, TimeProvider time, ILogger<UtteranceReload> logger)
    : BackgroundService
{
    /// <summary>Looks at the folder once; true when something new was learnt.</summary>
    public bool Look()
    {
        if (!folder.HasOtherUtterances()) return false;
        try
        {
            learnt.LearnAgain();
            LogLearnt();
            return true;
        }
        catch (Exception e) when (e is UtterancesException or IOException or UnauthorizedAccessException)
        {
            LogNotLearnt(e.Message);
            return false;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.ReloadSeconds == 0) return;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.ReloadSeconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Look();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Learnt the changed utterances.")]
    private partial void LogLearnt();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The changed utterances are not used: {Problems}")]
    private partial void LogNotLearnt(string problems);
}
