using System.Diagnostics;
using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Infrastructure.MicrosoftMl;

/// <summary>
/// Classifies intents with one maximum-entropy model a language, trained by ML.NET from the utterances beside the dialogs in a
/// few seconds, and kept in a cache. Thread-safe: a trained model never changes.
/// </summary>
public sealed partial class MlIntentClassifier : IIntentClassifier
{
    private readonly Dictionary<string, LinearModel> models;

    private MlIntentClassifier(Dictionary<string, LinearModel> models) => this.models = models;

    /// <summary>Loads the cached models of these utterances, and trains those that are missing or can't be read.</summary>
    /// <param name="utterances">What to learn from.</param>
    /// <param name="cacheFolder">Where trained models are kept; made when missing; null keeps none.</param>
    /// <param name="logger">Hears how long training took.</param>
    public static MlIntentClassifier Create(IReadOnlyList<TrainingUtterance> utterances, string? cacheFolder, ILogger<MlIntentClassifier> logger)
    {
        var cache = cacheFolder is null ? null : new ModelCache(cacheFolder);
        return new(utterances.GroupBy(u => u.Language).ToDictionary(g => g.Key, g => Model(g.Key, [.. g], cache, logger)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<IntentScore> Classify(string text, string language)
    {
        if (!models.TryGetValue(language, out var model)) return [];
        var probabilities = model.Probabilities(text);
        var scores = new IntentScore[probabilities.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = new(model.Intents[i], probabilities[i]);
        Array.Sort(scores, static (a, b) => b.Probability.CompareTo(a.Probability));
        return scores;
    }

    private static LinearModel Model(string language, IReadOnlyList<TrainingUtterance> utterances, ModelCache? cache, ILogger logger)
    {
        var file = cache?.File(language, utterances);
        if (file is not null && ModelCache.Read(file) is { } kept) return kept;
        var started = Stopwatch.GetTimestamp();
        var model = LinearTrainer.Train(utterances);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        LogTrained(logger, language, utterances.Count, model.Intents.Length, seconds);
        if (file is not null && !ModelCache.Write(file, model)) LogNotKept(logger, file);
        return model;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Trained the intent classifier for {Language}: {Utterances} utterances, {Intents} intents, {Seconds:F1} s")]
    private static partial void LogTrained(ILogger logger, string language, int utterances, int intents, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not write {File}; the classifier will be trained again at the next start")]
    private static partial void LogNotKept(ILogger logger, string file);
}
