using System.Diagnostics;
using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier;

/// <summary>
/// Classifies intents with one model a language, trained from the utterances beside the dialogs in a few seconds, and kept in a
/// cache. Thread-safe: a trained model never changes.
/// </summary>
public sealed partial class EmbeddedIntentClassifier : IIntentClassifier
{
    private readonly Dictionary<string, IntentModel> models;

    private EmbeddedIntentClassifier(Dictionary<string, IntentModel> models) => this.models = models;

    /// <summary>Loads the cached models of these utterances, and trains those that are missing or can't be read.</summary>
    /// <param name="utterances">What to learn from.</param>
    /// <param name="cacheFolder">Where trained models are kept; made when missing; null keeps none.</param>
    /// <param name="logger">Hears how long training took, and how well it went.</param>
    public static EmbeddedIntentClassifier Create(IReadOnlyList<TrainingUtterance> utterances, string? cacheFolder, ILogger<EmbeddedIntentClassifier> logger)
    {
        var cache = cacheFolder is null ? null : new ModelCache(cacheFolder);
        return new(utterances.GroupBy(u => u.Language).ToDictionary(g => g.Key, g => Model(g.Key, [.. g], cache, logger)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<IntentScore> Classify(string text, string language) => models.TryGetValue(language, out var model) ? model.Classify(text) : [];

    private static IntentModel Model(string language, IReadOnlyList<TrainingUtterance> utterances, ModelCache? cache, ILogger logger)
    {
        var file = cache?.File(language, utterances);
        if (file is not null && ModelCache.Read(file) is { } kept) return kept;
        var started = Stopwatch.GetTimestamp();
        var trained = IntentTrainer.Train(utterances, Intents.OutOfScope);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        LogTrained(logger, language, utterances.Count, trained.Model.Intents.Count, seconds, trained.AccuracyHeldOut);
        if (file is not null && !ModelCache.Write(file, trained.Model)) LogNotKept(logger, file);
        return trained.Model;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Trained the intent classifier for {Language}: {Utterances} utterances, {Intents} intents, {Seconds:F1} s; {Accuracy:P1} right of those held out")]
    private static partial void LogTrained(ILogger logger, string language, int utterances, int intents, double seconds, double accuracy);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not write {File}; the classifier will be trained again at the next start")]
    private static partial void LogNotKept(ILogger logger, string file);
}
