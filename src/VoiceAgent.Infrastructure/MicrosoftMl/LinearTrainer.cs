using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Infrastructure.MicrosoftMl;

/// <summary>Trains a <see cref="LinearModel"/> with ML.NET's maximum entropy.</summary>
internal static class LinearTrainer
{
    private const int Seed = 20260311;

    /// <summary>Part of the cache's key: change it whenever features or training change.</summary>
    public const string Version = "2";

    /// <summary>A model of one language, its probabilities calibrated on a fifth held out.</summary>
    public static LinearModel Train(IReadOnlyList<TrainingUtterance> utterances)
    {
        var held = utterances.Where((_, i) => i % 5 == 0).ToList();
        var trial = Fit([.. utterances.Where((_, i) => i % 5 != 0)], sharpness: 1);
        return Fit(utterances, Calibration.Sharpness(trial, held));
    }

    private static LinearModel Fit(IReadOnlyList<TrainingUtterance> utterances, float sharpness)
    {
        var vocabulary = Vocabulary(utterances);
        string[] intents = [.. utterances.Select(u => u.Intent).Distinct().Order(StringComparer.Ordinal)];
        var parameters = Fit(utterances, vocabulary, intents);
        return new()
        {
            Intents = intents,
            Vocabulary = vocabulary,
            Weights = ByFeature(parameters, vocabulary.Count, intents.Length),
            Biases = [.. parameters.GetBiases()],
            Sharpness = sharpness,
        };
    }

    private static Dictionary<ulong, int> Vocabulary(IReadOnlyList<TrainingUtterance> utterances)
    {
        var vocabulary = new Dictionary<ulong, int>();
        var hashes = new List<ulong>();
        foreach (var utterance in utterances)
        {
            hashes.Clear();
            NgramFeatures.Hash(utterance.Text, hashes);
            foreach (var hash in hashes) vocabulary.TryAdd(hash, vocabulary.Count);
        }

        return vocabulary;
    }

    private static MaximumEntropyModelParameters Fit(IReadOnlyList<TrainingUtterance> utterances, Dictionary<ulong, int> vocabulary, string[] intents)
    {
        var ml = new MLContext(Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, vocabulary.Count);
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), intents.Length);
        var data = ml.Data.LoadFromEnumerable(utterances.Select(u => Row.Of(u, vocabulary, intents)).ToList(), schema);
        var options = new SdcaMaximumEntropyMulticlassTrainer.Options { L2Regularization = 2e-5f, L1Regularization = 0, MaximumNumberOfIterations = 25, NumberOfThreads = 1, Shuffle = true };
        return ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(options).Fit(data).Model;
    }

    /// <summary>ML.NET keeps a row an intent; a sparse utterance is read faster from a row a feature.</summary>
    private static float[] ByFeature(MaximumEntropyModelParameters parameters, int features, int intents)
    {
        VBuffer<float>[]? weights = null;
        parameters.GetWeights(ref weights, out _);
        var rows = new float[features * intents];
        for (var intent = 0; intent < intents; intent++)
        {
            foreach (var (feature, weight) in weights[intent].Items()) rows[(feature * intents) + intent] = weight;
        }

        return rows;
    }

    private sealed class Row
    {
        public uint Label { get; set; }

        public VBuffer<float> Features { get; set; }

        public static Row Of(TrainingUtterance utterance, Dictionary<ulong, int> vocabulary, string[] intents)
        {
            var features = FeatureVector.Of(utterance.Text, vocabulary);
            return new()
            {
                Label = (uint)Array.IndexOf(intents, utterance.Intent),
                Features = new(vocabulary.Count, features.Indices.Length, features.Weights, features.Indices),
            };
        }
    }
}
