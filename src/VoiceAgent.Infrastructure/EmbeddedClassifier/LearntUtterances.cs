using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier;

/// <summary>
/// What was learnt from the utterances beside the dialogs: their intents, and their words. Learnt anew when they change, while what was
/// learnt before goes on answering. Thread-safe: what is learnt never changes, it is replaced whole.
/// </summary>
public sealed class LearntUtterances : IIntentClassifier
{
    private readonly Func<Learnt> learn;
    private volatile Learnt current;

    /// <summary>Learns from a folder at once (or reads what the cache has of the same sentences).</summary>
    /// <param name="dialogsFolder">The folder with <c>ROOM/utterances/INTENT.LANGUAGE.txt</c> under it.</param>
    /// <param name="cacheFolder">Where trained models are kept; null keeps none.</param>
    /// <param name="logger">Hears how long training took, and how well it went.</param>
    /// <exception cref="UtterancesException">A file or a line is wrong; every error is listed.</exception>
    public LearntUtterances(string dialogsFolder, string? cacheFolder, ILogger<EmbeddedIntentClassifier> logger)
    {
        learn = () => From(Utterances.Load(dialogsFolder), cacheFolder, logger);
        current = learn();
    }

    /// <summary>Takes back slips of the keyboard in words that the utterances hold.</summary>
    public SpellingRepair Repair => current.Repair.Value;

    /// <inheritdoc/>
    public IReadOnlyList<IntentScore> Classify(string text, string language) => current.Classifier.Classify(text, language);

    /// <summary>Learns from the folder as it is now; takes as long as training takes, some seconds of a processor.</summary>
    /// <exception cref="UtterancesException">A file or a line is wrong; every error is listed, and what was learnt before stays.</exception>
    public void LearnAgain() => current = learn();

    private static Learnt From(IReadOnlyList<TrainingUtterance> utterances, string? cacheFolder, ILogger<EmbeddedIntentClassifier> logger) =>
        new(EmbeddedIntentClassifier.Create(utterances, cacheFolder, logger), new(() => new(utterances.Select(utterance => utterance.Text))));

    private sealed record Learnt(EmbeddedIntentClassifier Classifier, Lazy<SpellingRepair> Repair);
}
