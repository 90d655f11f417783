using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Features;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>
/// Trains an <see cref="IntentModel"/>: first models that leave a part of the sentences out, to see what they make of that part
/// and calibrate on it, then the one that learns from all. The same sentences give the same model, to the bit, on processors whose vectors are as wide.
/// </summary>
public static class IntentTrainer
{
    /// <summary>Part of the cache's key: change it whenever features or training change.</summary>
    public const string Version = "3";

    private const ulong Seed = 20260311;
    private const int Hidden = 128;
    private const int MostFeatures = 1 << 17;
    private const int MostWeights = 1 << 26;

    /// <summary>Trains a model.</summary>
    /// <param name="utterances">Normalised sentences of one language; at least two intents.</param>
    /// <param name="outOfScope">The intent that stands for everything else; it may have no sentence.</param>
    /// <param name="progress">Hears how much is done, from 0 to 1; from several threads.</param>
    /// <param name="cancellationToken">Ends training early.</param>
    /// <exception cref="ArgumentException">There are fewer than two intents.</exception>
    public static TrainedIntents Train(IReadOnlyList<TrainingUtterance> utterances, string outOfScope, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        var set = TrainingSet.Of(utterances, outOfScope);
        var folds = Folds.For(set.Count);
        var shares = new TrainingProgress(progress, folds.Trials + 1);
        var held = new HeldOutSentence[folds.Trials][];
        Parallel.For(0, folds.Trials, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = folds.AtOnce }, trial =>
            held[trial] = Try(set, trial, shares.Next(), cancellationToken));
        HeldOutSentence[] all = [.. held.SelectMany(h => h)];
        var model = Fit(set, Calibrator.Find(all, set.OutOfScopeIndex), shares.Next(), cancellationToken);
        return new(model, [.. all.Select(h => HeldOutReading.Of(h, model.Calibration, set.OutOfScopeIndex))]);
    }

    private static HeldOutSentence[] Try(TrainingSet set, int trial, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var rest = set.Where(i => Folds.Of(set.Ranks[i]) != trial);
        if (rest.Labels.Distinct().Count() < 2) return [];
        var model = Fit(rest, Calibration.None, progress, cancellationToken);
        var votes = new float[model.Weights.MarginWidth];
        return [.. Enumerable.Range(0, set.Count).Where(i => Folds.Of(set.Ranks[i]) == trial).Select(i => Ask(model, set.Texts[i], set.Labels[i], votes))];
    }

    private static HeldOutSentence Ask(IntentModel model, string text, int label, float[] votes)
    {
        var familiarity = model.Familiarity(text, votes);
        return new(votes[..model.Intents.Count], familiarity, label);
    }

    private static IntentModel Fit(TrainingSet set, Calibration calibration, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var features = FeatureSet.Of(set.Language);
        var most = Math.Min(MostFeatures, MostWeights / IntentWeights.WidthOf(set.Intents.Length, Hidden));
        var vocabulary = VocabularyBuilder.Build(set.Texts, features, most);
        var examples = Example.ReadAll(set.Texts, set.Labels, vocabulary, features);
        var weights = new IntentWeights(vocabulary.Count, set.Intents.Length, Hidden);
        MarginTrainer.Train(weights, examples, Seed, cancellationToken);
        NetworkTrainer.Train(weights, examples, Seed, progress, cancellationToken);
        return new(set.Intents, set.OutOfScope, set.Language, vocabulary, weights, calibration);
    }
}
