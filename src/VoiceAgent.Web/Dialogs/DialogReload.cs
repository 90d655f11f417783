using Microsoft.Extensions.Options;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Web.Dialogs;

/// <summary>
/// Publishes changed dialogs without a restart. A set with a mistake is refused whole, with every mistake in the log, and the
/// conversations go on with what was good before.
/// </summary>
internal sealed partial class DialogReload(
    DialogCatalog catalog, DialogVocabulary vocabulary, DialogFolder folder, IOptions<DialogOptions> options, TimeProvider time, ILogger<DialogReload> logger)
    : BackgroundService
{
    /// <summary>Looks at the folder once; true when something new was published.</summary>
    public async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        if (!folder.HasChanged()) return false;
        try
        {
            var next = DialogSet.Load(folder.Path, vocabulary);
            await catalog.PublishAsync(next, cancellationToken);
            var published = next.Dialogs.Count();
            LogPublished(published);
            return true;
        }
        catch (DialogException e)
        {
            foreach (var problem in e.Problems) LogProblem(problem.File, problem.Line, problem.Message);
            return false;
        }
        catch (IOException e)
        {
            LogUnreadable(folder.Path, e.Message);
            return false;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.ReloadSeconds == 0) return;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.ReloadSeconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await LookAsync(stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published {Dialogs} dialogs; conversations under way finish on what they began with.")]
    private partial void LogPublished(int dialogs);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The changed dialogs are not used: {File}:{Line}: {Problem}")]
    private partial void LogProblem(string file, int line, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The dialogs in {Folder} could not be read, and will be looked at again: {Fault}")]
    private partial void LogUnreadable(string folder, string fault);
}
